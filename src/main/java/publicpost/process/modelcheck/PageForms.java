package publicpost.process.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/** A form that is a page keeps what is typed out of the engine and the browser, and opens the step of its name. */
final class PageForms implements Rule {

    private static final Pattern IMPORT = Pattern.compile("import\\('/(forms/[a-z]+\\.js)'\\)");

    @Override
    public void check(ModelSet set, Findings found) {
        set.pages().forEach((file, html) -> check(file, html, found));
    }

    private static void check(String file, String html, Findings found) {
        var page = Jsoup.parseBodyFragment(html);
        var forms = page.select("form");
        if (forms.size() != 1
                || !forms.get(0).attr("role").equals("form")
                || !forms.get(0).hasClass("step")) {
            found.error(Spot.of(file), "page-form", "页面应恰有一个表单，写成 <form role=\"form\" class=\"step\">");
        }
        page.select("[cam-variable-name]")
                .forEach(field ->
                        found.error(spot(file, field), "page-variable", "字段不能绑定流程变量（cam-variable-name），填写的内容会留在浏览器里"));
        page.select(".field:not(fieldset)").stream()
                .filter(field -> field.select("label, [aria-label]").isEmpty())
                .forEach(field -> found.error(spot(file, field), "field-label", "字段没有名称（label），请填写"));
        checkScript(file, html, found);
    }

    private static void checkScript(String file, String html, Findings found) {
        var step = Names.camelCase(Names.base(file));
        var script = IMPORT.matcher(html);
        if (!script.find() || !new ClassPathResource("static/" + script.group(1)).exists()) {
            found.error(Spot.of(file), "page-script", "页面没有引入系统已有的脚本（import('/forms/….js')）");
        } else if (!(html + read("static/" + script.group(1))).contains("open(camForm, '%s'".formatted(step))) {
            found.error(Spot.of(file), "page-script", "页面打开的不是与文件同名的环节，脚本里应为 '%s'", step);
        }
    }

    private static Spot spot(String file, Element field) {
        var input = field.selectFirst("[name]");
        return new Spot(file, input == null ? field.tagName() : input.attr("name"), "");
    }

    private static String read(String script) {
        try {
            return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
