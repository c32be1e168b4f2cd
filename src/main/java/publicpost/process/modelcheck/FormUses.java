package publicpost.process.modelcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import publicpost.process.modelcheck.Block.Word;
import publicpost.process.modelcheck.Catalogue.Opened;

/** Which step opens each form, and what it asks. */
record FormUses(ModelSet set) {

    List<Opened> all() {
        var all = new ArrayList<Opened>();
        set.forms().forEach((file, form) -> {
            var fields = new LinkedHashMap<String, String>();
            form.path("components").forEach(field -> {
                if (field.has("key")) {
                    fields.putIfAbsent(
                            field.path("key").asText(), field.path("label").asText());
                }
            });
            all.add(new Opened(file, openedBy(file), words(fields)));
        });
        set.pages().forEach((file, page) -> all.add(new Opened(file, openedBy(file), words(fields(page)))));
        all.sort((one, other) -> one.file().compareTo(other.file()));
        return all;
    }

    private List<String> openedBy(String file) {
        return set.models().values().stream()
                .flatMap(model -> model.withForms()
                        .filter(element -> Model.formOf(element).equals(Optional.of(file)))
                        .map(element -> called(model, (BaseElement) element)))
                .toList();
    }

    /** A node by the name of its process and its own. */
    static String called(Model model, BaseElement element) {
        var name = element instanceof FlowNode node ? node.getName() : element.getId();
        return "%s：%s".formatted(model.process().getName(), name);
    }

    private static Map<String, String> fields(String page) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : Jsoup.parseBodyFragment(page).select("input[name], select[name], textarea[name]")) {
            fields.putIfAbsent(field.attr("name"), label(field));
        }
        return fields;
    }

    /** A choice is called by its legend, a field by the label beside it. */
    private static String label(Element field) {
        var choice = field.attr("type").equals("radio") ? field.closest("fieldset") : null;
        var legend = choice == null ? null : choice.selectFirst("legend");
        var around = field.closest(".field");
        var label = around == null ? field.closest("label") : around.selectFirst("label");
        if (legend == null && label == null) {
            return field.attr("aria-label");
        }
        return (legend == null ? label : legend).ownText().strip();
    }

    private static List<Word> words(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> new Word(field.getKey(), field.getValue()))
                .toList();
    }
}
