package publicpost.process.modelcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A form uses only what Tasklist 7.24 (form-js 1.8.7) renders and submits; a clerk is not the first to find out. */
final class FormFields implements Rule {

    private static final int NEWEST_SCHEMA = 16;

    private static final Set<String> FIELDS = Set.of("textfield", "textarea", "number", "radio", "select", "checkbox");
    private static final Set<String> DECORATION = Set.of("text", "separator", "spacer");
    private static final Set<String> BREAKING = Set.of("filepicker", "dynamiclist", "documentPreview");
    private static final Pattern DATE = Pattern.compile(".*(On|Until|From)");

    @Override
    public void check(ModelSet set, Findings found) {
        set.forms().forEach((file, form) -> check(file, form, found));
    }

    private static void check(String file, JsonNode form, Findings found) {
        var spot = Spot.of(file);
        var id = form.path("id").asText();
        if (!id.equals(Names.base(file))) {
            found.error(new Spot(file, id, ""), "file-name", "表单编号“%s”与文件名不同，编号应为“%s”", id, Names.base(file));
        }
        var schema = form.path("schemaVersion").asInt();
        if (schema < 1 || schema > NEWEST_SCHEMA) {
            found.error(spot, "form-version", "表单版本（schemaVersion）应不高于 %d，待办系统只认到这一版", NEWEST_SCHEMA);
        }
        if (!form.path("components").isArray()) {
            found.error(spot, "form-shape", "表单里没有字段列表（components）");
        }
        var keys = new HashSet<String>();
        var ids = new HashSet<String>();
        for (var field : form.path("components")) {
            check(file, field, keys, ids, found);
        }
    }

    private static void check(String file, JsonNode field, Set<String> keys, Set<String> ids, Findings found) {
        var type = field.path("type").asText();
        var spot = new Spot(file, field.path("id").asText(), field.path("label").asText());
        if (!ids.add(field.path("id").asText())) {
            found.error(spot, "field-key", "两个字段的编号相同，请改正其中一个");
        }
        if (BREAKING.contains(type)) {
            found.error(spot, "field-type", "待办系统显示不了这种字段（%s），整张表单会打不开或无法提交，请改用网页表单或其他字段", type);
        } else if (!FIELDS.contains(type) && !DECORATION.contains(type)) {
            found.error(spot, "field-type", "待办系统不支持这种字段（%s），请改用文本、数字、单选、下拉或复选框", type);
        } else if (FIELDS.contains(type)) {
            if (!keys.add(field.path("key").asText())) {
                found.error(
                        spot,
                        "field-key",
                        "两个字段的键相同（%s），后一个会盖掉前一个，请改名",
                        field.path("key").asText());
            }
            checkWords(spot, field, found);
            checkKind(spot, field, found);
        }
    }

    private static void checkWords(Spot spot, JsonNode field, Findings found) {
        if (!field.path("key").asText().matches("[a-z][A-Za-z0-9]{0,60}")) {
            found.error(
                    spot,
                    "field-key",
                    "字段的键应为小写开头的英文，如 reason；现在是“%s”",
                    field.path("key").asText());
        }
        if (!Names.isChinese(field.path("label").asText())) {
            found.error(spot, "field-label", "字段没有中文名称，请填写");
        }
        for (var value : field.path("values")) {
            if (!Names.isChinese(value.path("label").asText())) {
                found.error(
                        spot,
                        "field-label",
                        "选项“%s”没有中文名称，请填写",
                        value.path("value").asText());
            }
        }
        if (!field.path("defaultValue").isMissingNode()) {
            found.error(spot, "field-default", "字段预先填好了答案，容易误交，请去掉默认值");
        }
    }

    private static void checkKind(Spot spot, JsonNode field, Findings found) {
        var type = field.path("type").asText();
        // otherwise 1234.5 arrives as a double and 2469 as an integer
        var isWhole = field.path("decimalDigits").asInt(-1) == 0;
        if (type.equals("number")
                && !isWhole
                && !field.path("serializeToString").asBoolean()) {
            found.error(spot, "field-number", "数字要么是整数（小数位 0），要么按文字提交（Output as string），否则类型会变");
        }
        if (DATE.matcher(field.path("key").asText()).matches()) {
            var pattern = field.at("/validate/pattern").asText();
            // its date picker slips a day across time zones
            if (!type.equals("textfield") || !"2022-05-10".matches(pattern)) {
                found.error(spot, "field-date", "日期应为文本字段并限定格式，如 2022-05-10");
            }
        }
    }
}
