package publicpost.process.modelcheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import publicpost.process.modelcheck.Block.Word;

/** The page of blocks for whoever reads the repository. */
record BlocksText(Catalogue catalogue) {

    String written() {
        return """
                # Blocks

                What models can be built of, written from the program and the models by `BlocksTest`; do not edit. The same stands at
                `/studio/blocks`, and as templates for Camunda Modeler in `processes/element-templates`.
                """
                + steps() + asked() + messages() + forms();
    }

    private String steps() {
        return catalogue.blocks().stream()
                .collect(groupingBy(block -> block.family().name(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(family -> "\n## %s\n\n| id | 名称 | | 执行或表单 | 谁办、何时前 | 结果 | 用在 |\n|---|---|---|---|---|---|---|\n%s"
                        .formatted(
                                family.getKey(),
                                family.getValue().stream().map(BlocksText::row).collect(joining())))
                .collect(joining());
    }

    private static String row(Block block) {
        return "| `%s` | %s | %s | `%s` | %s | %s | %s |\n"
                .formatted(
                        block.id(),
                        block.name(),
                        block.kind().label(),
                        block.bean().map("${%s}"::formatted).orElse(block.form()),
                        who(block),
                        words(block.outcomes()),
                        String.join("、", block.models()));
    }

    private static String who(Block block) {
        return block.offices() == null ? "" : "`%s` `%s`".formatted(block.offices(), block.due());
    }

    private String asked() {
        var words = new StringBuilder("\n## Offices and dates\n\n| 写法 | 含义 | 用在 |\n|---|---|---|\n");
        catalogue
                .questions()
                .forEach(one -> words.append(
                        "| `${%s(execution)}` | %s | %s |\n".formatted(one.code(), one.label(), one.where())));
        catalogue.offices().forEach(one -> words.append("| `%s` | %s | 所有流程 |\n".formatted(one.code(), one.label())));
        return words
                + "\nVariables: %s.\n"
                        .formatted(catalogue.variables().stream()
                                .map(one -> "`%s`".formatted(one.code()))
                                .collect(joining(", ")));
    }

    private String messages() {
        return "\n## Messages\n\n| 消息 | 由谁发出 | 谁在等待 |\n|---|---|---|\n"
                + catalogue.messages().stream()
                        .map(one -> "| `%s` | %s | %s |\n"
                                .formatted(one.name(), String.join("、", one.from()), String.join("、", one.to())))
                        .collect(joining());
    }

    private String forms() {
        return "\n## Forms\n\n| 表单 | 由谁打开 | 字段 |\n|---|---|---|\n"
                + catalogue.forms().stream()
                        .map(one -> "| `%s` | %s | %s |\n"
                                .formatted(one.file(), String.join("、", one.by()), words(one.fields())))
                        .collect(joining());
    }

    private static String words(List<Word> words) {
        return words.stream()
                .map(word -> "`%s` %s".formatted(word.code(), word.label()).strip())
                .collect(joining("；"));
    }
}
