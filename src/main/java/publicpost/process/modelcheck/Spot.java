package publicpost.process.modelcheck;

import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Where in a set something is.
 *
 * @param element null for the file as a whole
 * @param name as people read it; may be empty
 */
record Spot(String file, String element, String name) {

    static Spot of(String file) {
        return new Spot(file, null, "");
    }

    /** The element, or the nearest one around it that has an id. */
    static Spot of(String file, ModelElementInstance element) {
        for (var around = element; around != null; around = around.getParentElement()) {
            var id = around.getAttributeValue("id");
            if (id != null) {
                var name = around.getAttributeValue("name");
                return new Spot(file, id, name == null ? "" : name);
            }
        }
        return of(file);
    }
}
