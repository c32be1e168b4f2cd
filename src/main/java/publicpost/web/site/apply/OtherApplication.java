package publicpost.web.site.apply;

/** What was sent is of another application than the browser holds by now. */
class OtherApplication extends RuntimeException {

    OtherApplication() {
        super("the page was of another application");
    }
}
