package publicpost.process.studio;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.models.SavedMeanwhile;
import publicpost.process.Officer;

/** Files that a draft adds. Whoever adds one means none that is there: a form in force would be empty in the draft. */
@Component
public class NewFiles {

    /** It becomes the id of what is in the file, which begins with a letter. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private static final Map<String, String> ENDINGS = Map.of("BPMN", ".bpmn", "FORM", ".form");

    private final StudioDesk studio;

    NewFiles(StudioDesk studio) {
        this.studio = studio;
    }

    /**
     * @param form kind, name (without its ending), text
     * @return the name with its ending
     * @throws Refused at the name where it cannot be one, or where there is such a file, in force or in the draft
     */
    public String add(long draft, Map<String, ?> form, Officer officer) {
        var files = studio.files(draft, officer);
        var ending = ENDINGS.get(String.valueOf(form.get("kind")));
        if (ending == null) {
            throw Refused.at("kind", "种类", "只能新建流程或者表单");
        }
        var typed = form.get("name") instanceof String text ? text.strip() : "";
        if (!NAME.matcher(typed).matches()) {
            throw Refused.at("name", "文件名", "用小写英文字母、数字和短横线，以字母开头，最多 60 个字，不带后缀，如 home-visit");
        }
        var name = typed + ending;
        if (files.text(name).isPresent()) {
            throw isThere(name);
        }
        try {
            studio.save(draft, name, form.get("text") instanceof String text ? text : "", 0, officer);
        } catch (SavedMeanwhile somebodyElse) {
            throw isThere(name);
        }
        return name;
    }

    private static Refused isThere(String name) {
        return Refused.at("name", "文件名", "已有此文件：%s，请打开它修改，或者换一个名字".formatted(name));
    }
}
