package publicpost.web.api;

/** What is wrong with one field, in both languages of the screens. */
record FieldProblem(String field, String chinese, String english) {

    static FieldProblem missing(String field) {
        return new FieldProblem(field, "必填", "is required");
    }

    String in(Language language) {
        return language == Language.ENGLISH ? english : chinese;
    }
}
