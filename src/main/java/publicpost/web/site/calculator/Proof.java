package publicpost.web.site.calculator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import publicpost.policy.Applicant;
import publicpost.policy.TargetGroup;

/** What to bring; who is on an office's list needs no paper for it, the office looks it up. */
final class Proof {

    private static final String UNEMPLOYED = "失业登记凭证";

    private static final Map<String, String> OF_GROUP = Map.of(
            "RURAL_DISABLED", "残疾人证",
            "ZERO_EMPLOYMENT_HOUSEHOLD", "全家的户口簿",
            "URBAN_OLDER_UNEMPLOYED", UNEMPLOYED,
            "OTHER_HARDSHIP", "能说明就业困难情形的材料");

    private Proof() {}

    static List<String> of(Applicant person, List<TargetGroup> groups) {
        var papers = new LinkedHashSet<>(List.of("居民身份证", "户口簿", "本人的银行卡（发补贴用）"));
        if (person.unemployedRegistered()) {
            papers.add(UNEMPLOYED);
        }
        groups.stream()
                .filter(group -> !group.byAge())
                .map(group -> OF_GROUP.get(group.code()))
                .filter(Objects::nonNull)
                .forEach(papers::add);
        return List.copyOf(papers);
    }

    static String of(TargetGroup group) {
        return group.byAge() ? "居民身份证" : OF_GROUP.getOrDefault(group.code(), "不用另带证明，以名单为准");
    }
}
