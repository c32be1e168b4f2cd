package publicpost.officelists;

/** A row that speaks of somebody known here. */
record Hit(long person, How how, boolean sameName) {

    Hit flawed() {
        return new Hit(person, How.FLAWED, sameName);
    }
}
