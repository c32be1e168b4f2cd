package publicpost.process;

import publicpost.casefile.Refused;
import publicpost.findings.Finding;
import publicpost.placement.Placement;
import publicpost.placement.Placements;

/** Whoever has left meanwhile is neither suspended nor made to leave; money may still be owed. */
final class StillInPost {

    private StillInPost() {}

    static Placement of(Finding finding, Placements placements) {
        var placement = placements.get(finding.subject().placement());
        if (!placement.isActive()) {
            throw Refused.at("decision", "处理决定", "该人员已不在岗，不能再暂停或退出；多发的补贴可选“追回补贴”");
        }
        return placement;
    }
}
