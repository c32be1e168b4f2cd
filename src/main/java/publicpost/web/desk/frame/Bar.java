package publicpost.web.desk.frame;

import java.util.List;

/**
 * The ways that stand above every page of the desk.
 *
 * @param officer the account that is signed in
 * @param here the address of the page itself
 * @param anew asks for the same page in the other language
 */
record Bar(String officer, String here, String anew, List<Way> ways) {

    /**
     * @param label as it stands on the screen
     * @param about what one finds there, for the first page
     */
    record Way(String href, String label, String about) {}
}
