package publicpost.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** The fields of a question asked in the address: everything there is text, also a number. */
final class QueryFields {

    private QueryFields() {}

    static Fields of(Map<String, String> given) {
        var json = JsonNodeFactory.instance.objectNode();
        given.forEach((field, text) -> json.set(field, node(text)));
        return new Fields(json);
    }

    /** A field left empty in a form arrives as an empty text and counts as not given. */
    private static JsonNode node(String text) {
        var nodes = JsonNodeFactory.instance;
        if (text.isEmpty()) {
            return nodes.nullNode();
        }
        return text.matches("-?[0-9]{1,9}") ? nodes.numberNode(Integer.parseInt(text)) : nodes.textNode(text);
    }
}
