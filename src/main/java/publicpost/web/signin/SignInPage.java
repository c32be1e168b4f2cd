package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import publicpost.process.Session;
import publicpost.web.audit.Unrecorded;

/** Where one signs in, for everything. */
@Controller
@Unrecorded("the sign-in is recorded")
class SignInPage {

    /** Where the engine's webapps send a browser from that lost its session; nothing else may be asked for. */
    private static final Pattern WEBAPP = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)/default/");

    private static final String WHERE_TO = "SPRING_SECURITY_SAVED_REQUEST";

    private static final Map<String, String> SAYINGS = Map.of(
            "refused", "用户名或口令不正确；或者此账号多次输错，暂时锁定。请核对后再试，仍不行请联系系统管理员。",
            "later", "从这台电脑所在的网络输错次数过多，请稍后再试。",
            "old", "页面已过期，请重新登录。",
            "out", "您已退出登录。",
            "stranger", "您已通过统一身份认证，但不属于本系统的任何机构，请联系系统管理员。",
            "provider", "统一身份认证没有完成，请重试；仍不行请联系系统管理员。");

    private final Session session;
    private final OidcSignIn oidc;

    SignInPage(Session session, OidcSignIn oidc) {
        this.session = session;
        this.oidc = oidc;
    }

    @GetMapping(Routes.SIGN_IN)
    String page(
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (session.officer(request).isPresent()) {
            return "redirect:" + Routes.ACCOUNT;
        }
        if (WEBAPP.matcher(asked.getOrDefault("to", "")).matches()) {
            request.getSession().setAttribute(WHERE_TO, new SimpleSavedRequest(asked.get("to")));
        }
        page.addAttribute("passwords", oidc.takesPasswords());
        oidc.provider().ifPresent(provider -> page.addAttribute("provider", provider.getClientName()));
        SAYINGS.forEach((why, words) -> {
            if (asked.containsKey(why)) {
                page.addAttribute("said", words);
                page.addAttribute("wrong", !why.equals("out"));
            }
        });
        if (asked.containsKey("later")) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return "sign-in/page";
    }

    @GetMapping(Routes.SIGN_OUT)
    String signOut() {
        return "redirect:" + Routes.ACCOUNT;
    }
}
