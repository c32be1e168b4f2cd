package publicpost.web.desk.inspections;

import java.util.Objects;
import java.util.UUID;
import publicpost.inspections.InspectedPost;
import publicpost.process.InspectionChecks.Typed;

/**
 * What is typed at a post; the page shows it again.
 *
 * @param corrects the entry that counted when the page was drawn; empty for none
 */
record CheckForm(String result, String note, String form, String corrects) {

    CheckForm {
        result = Objects.requireNonNullElse(result, "");
        note = Objects.requireNonNullElse(note, "");
        form = Objects.requireNonNullElse(form, "");
        corrects = Objects.requireNonNullElse(corrects, "");
    }

    static CheckForm empty(InspectedPost post) {
        return new CheckForm("", "", UUID.randomUUID().toString(), latest(post));
    }

    /** As it stands beside what is there by now: sent again, it corrects what the inspector has seen meanwhile. */
    CheckForm after(InspectedPost post) {
        return new CheckForm(result, note, form.isEmpty() ? UUID.randomUUID().toString() : form, latest(post));
    }

    private static String latest(InspectedPost post) {
        return post.isDone() ? Long.toString(post.latest().id()) : "";
    }

    Typed typed() {
        return new Typed(result, note, form, corrects);
    }
}
