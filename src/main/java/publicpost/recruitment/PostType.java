package publicpost.recruitment;

/** The five types of post of §二(二); a post may combine them (综合设岗). */
public enum PostType {
    PUBLIC_ADMINISTRATION("公共管理"),
    PUBLIC_SERVICE("公共服务"),
    SOCIAL_UNDERTAKING("社会事业"),
    FACILITY_MAINTENANCE("设施维护"),
    SOCIAL_GOVERNANCE("社会治理");

    private final String label;

    PostType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
