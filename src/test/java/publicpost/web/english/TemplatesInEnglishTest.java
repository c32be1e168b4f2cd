package publicpost.web.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page of the desk or the site says by itself has English. */
class TemplatesInEnglishTest {

    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Set<String> SHOWN = Set.of("title", "placeholder", "aria-label", "alt", "data-label");
    private static final Pattern LITERAL = Pattern.compile("\\|([^|]*)\\||'([^']*)'");
    private static final Pattern VALUE = Pattern.compile("\\$\\{[^}]*}");

    static List<Path> pages() throws IOException {
        try (var desk = Files.list(PAGES.resolve("desk"));
                var site = Files.list(PAGES.resolve("site"))) {
            return Stream.concat(desk, site).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPhraseHasEnglish(Path page) throws IOException {
        var said = new ArrayList<String>();
        for (var element :
                Jsoup.parse(Files.readString(page), "", Parser.xmlParser()).getAllElements()) {
            said.addAll(of(element));
        }
        assertThat(said)
                .filteredOn(Catalogue::isChinese)
                .filteredOn(phrase -> CATALOGUE
                        .english(phrase)
                        .filter(english -> !Catalogue.isChinese(Clauses.takenFrom(english)))
                        .isEmpty())
                .as("phrases without English in static/desk/english.json")
                .isEmpty();
    }

    private static List<String> of(Element element) {
        var said = new ArrayList<String>();
        if (element.hasAttr("th:lang")) {
            return said; // says itself which language it is in
        }
        for (var attribute : element.attributes()) {
            said.addAll(of(attribute));
        }
        // elsewhere the text is an example, which the page's own takes the place of
        if (element.parents().stream().noneMatch(TemplatesInEnglishTest::isFilled) && !isFilled(element)) {
            element.textNodes().stream().map(TextNode::text).forEach(said::add);
        }
        return said;
    }

    private static boolean isFilled(Element element) {
        return element.hasAttr("th:text") || element.hasAttr("th:replace");
    }

    private static List<String> of(Attribute attribute) {
        if (SHOWN.contains(attribute.getKey())) {
            return List.of(attribute.getValue());
        }
        return attribute.getKey().startsWith("th:")
                ? LITERAL.matcher(attribute.getValue())
                        .results()
                        .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                        .map(literal -> VALUE.matcher(literal).replaceAll("1"))
                        .toList()
                : List.of();
    }
}
