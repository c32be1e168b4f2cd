package publicpost.audit;

/** What somebody did, as the record keeps it. */
public enum Act {
    SIGNED_IN("登录"),
    SIGN_IN_FAILED("登录失败"),
    SIGNED_OUT("退出登录"),
    LOCKED("锁定"),
    UNLOCKED("解锁"),
    /** A right, an office or an account was given, changed or taken. */
    RIGHT_CHANGED("权限变更"),
    /** A case, a person or a sheet was looked at. */
    READ("查阅"),
    /** Personal data were shown unmasked, for a reason. */
    UNMASKED("查看完整信息"),
    CHANGED("变更"),
    DECIDED("办理"),
    EXPORTED("导出"),
    /** Something was asked for that the asker has no right to. */
    REFUSED("拒绝"),
    DELETED("删除");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
