package publicpost.web.signin;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import publicpost.process.Session;
import publicpost.process.access.Stage;
import publicpost.web.site.guard.SiteGuard;
import publicpost.web.site.guard.SiteGuardFilter;

/** Everything is closed but what {@link Routes} names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SecurityRules {

    private final Session session;
    private final SignInNeeded needed;
    private final SignInSettings settings;

    SecurityRules(Session session, SignInNeeded needed, SignInSettings settings) {
        this.session = session;
        this.needed = needed;
        this.settings = settings;
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            LetIn letIn,
            SignInRefused refused,
            SignedOut signedOut,
            OidcSignIn oidc,
            SiteGuard guard,
            Environment environment)
            throws Exception {
        var isDemo = environment.acceptsProfiles(Profiles.of("demo"));
        if (oidc.takesPasswords()) {
            http.formLogin(form -> form.loginPage(Routes.SIGN_IN)
                    .loginProcessingUrl(Routes.SIGN_IN)
                    .successHandler(letIn)
                    .failureHandler(refused));
        }
        oidc.offer(http, letIn, refused);
        http.authorizeHttpRequests(routes -> open(routes, isDemo).anyRequest().hasAuthority(Stage.IN.name()))
                .logout(out -> end(out, signedOut))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(
                        new AndRequestMatcher(Routes.TOKEN_FORMS, request -> !Routes.isReading(request))))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(needed).accessDeniedHandler(needed))
                .headers(Headers::of)
                .addFilterAfter(new OtherSites(needed), HeaderWriterFilter.class)
                .addFilterBefore(
                        new SessionEnd(session, settings.longestSession(), InstantSource.system()),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(guard.filter(SecurityRules::isOfficer), AuthorizationFilter.class)
                .addFilterAfter(new ActingFilter(session), SiteGuardFilter.class);
        return http.build();
    }

    private static boolean isOfficer() {
        return Stage.IN.reachedBy(SecurityContextHolder.getContext().getAuthentication());
    }

    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            boolean isDemo) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Routes.any(Routes.OPEN))
                .permitAll()
                .requestMatchers(Routes.any(Routes.SITE))
                .permitAll()
                .requestMatchers(Routes.any(List.of(Routes.CODE)))
                .hasAuthority(Stage.CODE_AWAITED.name())
                .requestMatchers(Routes.any(List.of(Routes.SECOND_FACTOR, Routes.SECOND_FACTOR + "/*")))
                .hasAnyAuthority(Stage.IN.name(), Stage.FACTOR_MISSING.name());
        if (isDemo) {
            routes.requestMatchers(Routes.any(Routes.DESCRIPTION)).permitAll();
            routes.requestMatchers(Routes.any(Routes.DEMO)).permitAll();
        }
        return routes;
    }

    /** The button of the webapps ends the whole session, too; what it gets back is a status. */
    private static void end(LogoutConfigurer<HttpSecurity> out, SignedOut signedOut) {
        var page = new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(Routes.SIGN_OUT),
                request -> request.getMethod().equals("POST"));
        out.logoutRequestMatcher(new OrRequestMatcher(page, Routes.WEBAPP_SIGN_OUT))
                .addLogoutHandler(signedOut)
                .deleteCookies("JSESSIONID")
                .logoutSuccessUrl(Routes.SIGN_IN + "?out")
                .defaultLogoutSuccessHandlerFor(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), Routes.WEBAPP_SIGN_OUT);
    }

    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Routes::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
