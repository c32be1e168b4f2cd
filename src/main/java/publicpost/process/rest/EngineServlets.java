package publicpost.process.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletContext;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import publicpost.process.Session;

/** Puts our REST of the engine where the webapps look for theirs, and the list of calls before it. */
@Configuration(proxyBeanMethods = false)
class EngineServlets {

    /** The webapps' starter keeps a servlet of this name that is there already. */
    private static final String NAME = "Engine Api";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContextInitializer engineApi() {
        return EngineServlets::register;
    }

    private static void register(ServletContext context) {
        var servlet = new ServletContainer(ResourceConfig.forApplication(new EngineApi()));
        context.addServlet(NAME, servlet).addMapping("/camunda/api/engine/*");
    }

    @Bean
    FilterRegistrationBean<DeskCalls> deskCalls(Session session, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new DeskCalls(session, json));
        // behind the trail, which records refusals too
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 3);
        return filter;
    }
}
