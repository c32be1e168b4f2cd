package publicpost.web.english;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/** One page on its way out: what it says is said in English where the reader chose it. Made by Thymeleaf, for each page. */
public final class EnglishPage extends AbstractTemplateHandler {

    private static final Catalogue CATALOGUE = Catalogue.read();

    /** Attributes that are shown or read aloud; data-label is a column's heading on a phone. */
    private static final Set<String> SHOWN = Set.of("title", "placeholder", "aria-label", "alt", "data-label");

    private static final String LANGUAGE = "lang";

    private boolean english;

    /** Of each element that is open whether it is in Chinese by what it says itself, or the one around it. */
    private final Deque<Boolean> chinese = new ArrayDeque<>();

    private IModelFactory models;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        english = English.is(context.getLocale());
        models = context.getModelFactory();
    }

    @Override
    public void handleText(IText text) {
        super.handleText(english && !isInChinese() ? english(text) : text);
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (english) {
            chinese.push(isChinese(tag));
        }
        super.handleOpenElement(english && !isInChinese() ? english(tag) : tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!tag.isUnmatched()) {
            chinese.poll();
        }
        super.handleCloseElement(tag);
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        super.handleStandaloneElement(english && !isChinese(tag) ? english(tag) : tag);
    }

    private boolean isInChinese() {
        return Boolean.TRUE.equals(chinese.peek());
    }

    /** The page itself says so of what stands in its file. */
    private boolean isChinese(IProcessableElementTag tag) {
        var language = tag.getAttributeValue(LANGUAGE);
        return language == null || tag.getElementCompleteName().equals("html")
                ? isInChinese()
                : language.startsWith("zh");
    }

    private IText english(IText text) {
        var chinese = text.getText();
        return CATALOGUE
                .english(chinese)
                .map(said -> models.createText(spaced(chinese, said)))
                .orElse(text);
    }

    /** Whatever space was around stays; Chinese needs none between words and English does. */
    private static String spaced(String chinese, String said) {
        var before = Character.isWhitespace(chinese.charAt(0)) || Character.isLetterOrDigit(said.charAt(0)) ? " " : "";
        return before + said + " ";
    }

    private <T extends IProcessableElementTag> T english(T tag) {
        var said = tag;
        if (tag.getElementCompleteName().equals("html") && tag.hasAttribute(LANGUAGE)) {
            said = models.setAttribute(said, LANGUAGE, Locale.ENGLISH.getLanguage());
        }
        for (var attribute : tag.getAllAttributes()) {
            said = english(said, attribute);
        }
        return said;
    }

    private <T extends IProcessableElementTag> T english(T tag, IAttribute attribute) {
        var name = attribute.getAttributeCompleteName();
        return attribute.getValue() != null && SHOWN.contains(name)
                ? CATALOGUE
                        .english(attribute.getValue())
                        .map(said -> models.setAttribute(tag, name, said.replace("\"", "&quot;")))
                        .orElse(tag)
                : tag;
    }
}
