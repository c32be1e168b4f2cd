package publicpost.web.site;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.linkbuilder.ILinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import publicpost.web.english.English;

/** Whoever reads the site in English goes on in English: links carry the language, since no cookie does. */
@Component
class SiteLinks extends AbstractLinkBuilder {

    private static final String LANGUAGE = "lang";

    private final ILinkBuilder standard = new StandardLinkBuilder();

    SiteLinks(SpringTemplateEngine engine) {
        setName("site");
        setOrder(1);
        engine.addLinkBuilder(this);
    }

    @Override
    public String buildLink(IExpressionContext context, String link, Map<String, Object> parameters) {
        if (link == null || !isEnglishSite(context) || !Site.isPage(link)) {
            return null; // as everywhere else
        }
        var more = new LinkedHashMap<String, Object>(parameters == null ? Map.of() : parameters);
        more.putIfAbsent(LANGUAGE, Locale.ENGLISH.getLanguage());
        return standard.buildLink(context, link, more);
    }

    /** The page of an error stands for the one that failed. */
    private static String asked(IWebContext web) {
        return web.getExchange().getAttributeValue(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : web.getExchange().getRequest().getPathWithinApplication();
    }

    private static boolean isEnglishSite(IExpressionContext context) {
        return context instanceof IWebContext web && English.is(context.getLocale()) && Site.isPage(asked(web));
    }
}
