package publicpost.process.modelcheck;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.process.modelcheck.Block.Family;
import publicpost.process.modelcheck.Block.Kind;
import publicpost.process.modelcheck.Block.Word;
import publicpost.process.modelcheck.Catalogue.Asked;

/** The blocks as Camunda Modeler and the studio offer them: what is fixed is filled in, what may be chosen is offered. */
@Component
public class ElementTemplates {

    private static final JsonMapper JSON = new JsonMapper();

    /** Only names the format; nothing is fetched from there. */
    private static final String FORMAT =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";

    private static final List<String> DAYS = List.of("P1D", "P3D", "P5D", "P7D", "P10D", "P15D", "P30D");

    private static final String FURTHER = "HumanStep";

    private final Blocks blocks;

    ElementTemplates(Blocks blocks) {
        this.blocks = blocks;
    }

    /** A step that the program does not know: its form's decision becomes its outcome. */
    private static Block further(Family family) {
        var isOfAny = family.equals(Family.NONE);
        return new Block(
                FURTHER + (isOfAny ? "" : Names.camelCase(family.id())),
                Kind.HUMAN,
                "人工环节（自定表单）",
                "系统里没有的人工环节：表单由同时部署的 .form 文件给出，表单里的“决定”（decision）作为结果交给后面的网关，理由（reason）记入办理记录。"
                        + "编号自定，表单文件名与编号对应，如 CheckHousehold 对应 check-household。",
                family,
                "",
                null,
                "P3D",
                List.of(),
                List.of());
    }

    private static boolean isFurther(Block block) {
        return block.id().startsWith(FURTHER) && "".equals(block.form());
    }

    /** An array in JSON, each template with an id of its own. */
    public String of(FileSet files) {
        var catalogue = blocks.of(files);
        var templates = JSON.createArrayNode();
        var all = new ArrayList<>(catalogue.blocks());
        catalogue.blocks().stream()
                .filter(block -> block.kind() == Kind.HUMAN)
                .map(Block::family)
                .distinct()
                .map(ElementTemplates::further)
                .forEach(all::add);
        if (all.stream().noneMatch(block -> block.id().equals(FURTHER))) {
            all.add(further(Family.NONE));
        }
        all.forEach(block -> templates.add(template(block, catalogue)));
        return templates.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode template(Block block, Catalogue catalogue) {
        var template = JSON.createObjectNode();
        template.put("$schema", FORMAT);
        template.put("name", block.name());
        template.put("id", "publicpost." + block.id());
        template.put("description", description(block));
        var appliesTo = template.putArray("appliesTo");
        if (block.kind() != Kind.START) {
            appliesTo.add("bpmn:Task");
        }
        appliesTo.add(block.kind().element());
        template.putObject("elementType").put("value", block.kind().element());
        template.putObject("category")
                .put("id", "publicpost." + block.family().id())
                .put("name", block.family().name());
        template.putObject("icon").put("contents", BlockIcons.of(block.kind()));
        template.put("entriesVisible", true);
        addProperties(block, catalogue, template.putArray("properties"));
        return template;
    }

    /** A start is found by its form and may have any id; every other node by its id. */
    private static String description(Block block) {
        if (isFurther(block)) {
            return block.about();
        }
        return block.kind() == Kind.START
                ? "%s 编号（ID）自定。".formatted(block.about())
                : "%s 编号（ID）写为 %s。".formatted(block.about(), block.id());
    }

    private static void addProperties(Block block, Catalogue catalogue, ArrayNode properties) {
        block.bean().ifPresent(bean -> fixed("${%s}".formatted(bean), "delegateExpression", properties));
        if (block.form() != null) {
            addForm(block, properties);
        }
        if (block.kind() == Kind.HUMAN) {
            var offices = new ArrayList<>(questions("candidates.", block, catalogue));
            offices.addAll(catalogue.offices());
            choice("办理机构", "candidateGroups", block.offices(), offices, properties);
            var due = new ArrayList<>(DAYS.stream().map(ElementTemplates::days).toList());
            due.addAll(questions("dates.", block, catalogue));
            choice("办理期限", "dueDate", block.due(), due, properties);
        }
    }

    private static void addForm(Block block, ArrayNode properties) {
        if (isFurther(block)) {
            var form = property("String", "formRef", properties);
            form.put("label", "表单编号").put("description", "同时部署的 .form 文件的名称，不带后缀，如 check-household");
            form.putObject("constraints").put("notEmpty", true);
            fixed("deployment", "formRefBinding", properties);
        } else if (block.form().endsWith(".form")) {
            fixed(Names.base(block.form()), "formRef", properties);
            fixed("deployment", "formRefBinding", properties);
        } else {
            fixed("embedded:deployment:" + block.form(), "formKey", properties);
        }
    }

    private static Word days(String period) {
        return new Word(period, "%s 天".formatted(period.replaceAll("\\D", "")));
    }

    /** Only what the cases of its process can answer; what only one kind of step can, to that step. */
    private static List<Word> questions(String bean, Block block, Catalogue catalogue) {
        return catalogue.questions().stream()
                .filter(question -> question.code().startsWith(bean))
                .filter(question -> question.answered().in(block.family().id()))
                .filter(question ->
                        question.answered().inAnyStep() || written(question).equals(block.offices()))
                .map(question -> new Word(written(question), question.label()))
                .toList();
    }

    private static String written(Asked question) {
        return "${%s(execution)}".formatted(question.code());
    }

    private static void fixed(String value, String attribute, ArrayNode properties) {
        property("Hidden", attribute, properties).put("value", value);
    }

    private static void choice(String label, String attribute, String value, List<Word> offered, ArrayNode properties) {
        var choice = property("Dropdown", attribute, properties).put("label", label);
        if (value != null) {
            choice.put("value", value);
        }
        var words = new ArrayList<>(offered);
        if (value != null && offered.stream().noneMatch(word -> word.code().equals(value))) {
            words.add(new Word(value, value));
        }
        var choices = choice.putArray("choices");
        words.forEach(word -> choices.addObject().put("name", word.label()).put("value", word.code()));
        choice.putObject("constraints").put("notEmpty", true);
    }

    private static ObjectNode property(String type, String attribute, ArrayNode properties) {
        var property = properties.addObject().put("type", type);
        property.putObject("binding").put("type", "property").put("name", "camunda:" + attribute);
        return property;
    }
}
