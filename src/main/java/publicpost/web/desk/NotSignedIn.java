package publicpost.web.desk;

/** Nobody is signed in. */
class NotSignedIn extends RuntimeException {

    NotSignedIn(String why) {
        super(why);
    }
}
