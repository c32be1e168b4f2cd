package publicpost.process.access;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import publicpost.process.Session;

/** Stands between the sign-in and the engine's own filters. */
@Configuration(proxyBeanMethods = false)
class WebappFilters {

    @Bean
    FilterRegistrationBean<WebappSignIn> webappSignIn(ProcessEngine engine, Session session) {
        var webapps = PathPatternRequestMatcher.withDefaults().matcher("/camunda/**");
        var filter = new FilterRegistrationBean<>(new WebappSignIn(engine, session, webapps));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
