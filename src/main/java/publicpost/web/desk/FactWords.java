package publicpost.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.policy.Block;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** What the case file calls the facts a decision rested on. */
@Component
class FactWords {

    private static final Map<String, String> CODES = Map.of(
            "RURAL", "乡村",
            "URBAN", "城镇",
            "FEMALE", "女",
            "MALE", "男",
            "FEMALE_50", "女职工（原 50 周岁）",
            "FEMALE_55", "女职工（原 55 周岁）",
            "EARLIER", "原有公益性岗位",
            "VETERAN", "退役士兵专项公益性岗位",
            "true", "是",
            "false", "否");

    private final PolicyTables tables;
    private final Clock clock;

    FactWords(PolicyTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    String of(JsonNode fact) {
        var code = fact.asText();
        return CODES.containsKey(code) ? CODES.get(code) : blockOrGroup(code);
    }

    private String blockOrGroup(String code) {
        return Arrays.stream(Block.values())
                .filter(block -> block.name().equals(code))
                .map(Block::label)
                .findFirst()
                .orElseGet(() -> group(code));
    }

    private String group(String code) {
        return TargetGroup.labelOf(code, tables.groupsInForce(LocalDate.now(clock)));
    }
}
