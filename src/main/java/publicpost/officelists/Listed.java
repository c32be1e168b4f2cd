package publicpost.officelists;

import publicpost.lists.Wording;

/** What these lists are called where one is refused. */
final class Listed {

    static final Wording WORDING = new Wording("名单文件", "名单", "人员", "人");

    private Listed() {}
}
