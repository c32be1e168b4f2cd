package publicpost.web.desk;

/** Nobody is signed in, or a call came from another site. */
class NotSignedIn extends RuntimeException {

    NotSignedIn(String why) {
        super(why);
    }
}
