package publicpost.web.english;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;
import publicpost.web.site.Site;

/**
 * Pages for everybody say their language in their address: no cookie is set there, and what a cache keeps by the address
 * is in one language. Elsewhere it is remembered.
 */
final class AddressLanguage implements LocaleResolver {

    private final LocaleResolver remembered;

    AddressLanguage(LocaleResolver remembered) {
        this.remembered = remembered;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (!isSaid(request)) {
            return remembered.resolveLocale(request);
        }
        var english = Locale.ENGLISH;
        return english.getLanguage().equals(request.getParameter(Languages.PARAMETER))
                ? english
                : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (!isSaid(request)) {
            remembered.setLocale(request, response, locale);
        }
    }

    /** The page of an error speaks as the page would have that failed. */
    private static boolean isSaid(HttpServletRequest request) {
        return Site.has(request)
                || request.getDispatcherType() == DispatcherType.ERROR
                        && request.getParameter(Languages.PARAMETER) != null;
    }
}
