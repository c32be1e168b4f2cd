package publicpost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import publicpost.web.english.English;

/** What stands around every page of the site. */
@Component
@ControllerAdvice(basePackageClasses = Site.class)
class SiteFrame implements WebMvcConfigurer {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** The same page in the other language; Chinese needs no word in the address. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request) {
        var isEnglish = English.is(RequestContextUtils.getLocale(request));
        var anew = ServletUriComponentsBuilder.fromRequest(request);
        var query = (isEnglish ? anew.replaceQueryParam("lang") : anew.replaceQueryParam("lang", "en"))
                .build()
                .getQuery();
        return "?" + (query == null ? "" : query);
    }

    /** A slow line fetches the style once, where files of the desk are asked for at every page. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/site/**")
                .addResourceLocations("classpath:/static/site/")
                .setCacheControl(CacheControl.maxAge(AN_HOUR).cachePublic());
    }
}
