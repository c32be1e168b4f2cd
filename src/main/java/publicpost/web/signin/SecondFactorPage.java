package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import publicpost.process.access.Account;
import publicpost.process.access.Passwords;
import publicpost.process.access.Stage;
import publicpost.process.access.Standings.Standing;
import publicpost.signin.Attempts;
import publicpost.signin.SecondFactors;
import publicpost.web.audit.Unrecorded;

/** Where an account sets up its second factor, and removes it again. */
@Controller
@Unrecorded("what is set up or removed is recorded")
class SecondFactorPage {

    private static final String VIEW = "sign-in/second-factor";
    private static final String AGAIN = "redirect:" + Routes.SECOND_FACTOR;

    private final SecondFactors factors;
    private final Passwords passwords;
    private final Attempts attempts;
    private final LetIn letIn;

    SecondFactorPage(SecondFactors factors, Passwords passwords, Attempts attempts, LetIn letIn) {
        this.factors = factors;
        this.passwords = passwords;
        this.attempts = attempts;
        this.letIn = letIn;
    }

    @GetMapping(Routes.SECOND_FACTOR)
    String page(Authentication who, Model page) {
        show(who, page);
        return VIEW;
    }

    private void show(Authentication who, Model page) {
        var account = account(who);
        page.addAttribute("needed", Stage.FACTOR_MISSING.reachedBy(who));
        page.addAttribute("has", factors.has(account.name()));
        factors.unconfirmed(account.name()).ifPresent(secret -> {
            page.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
            page.addAttribute("qr", QrCode.of(address(account.name(), secret)));
        });
    }

    /** Whom an identity provider let in has a second factor there, or none. */
    private static Account account(Authentication who) {
        if (who.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** As authenticator apps read it: https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
    private static String address(String account, String secret) {
        var issuer = URLEncoder.encode("公益岗", StandardCharsets.UTF_8);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, account, secret, issuer);
    }

    @PostMapping(Routes.SECOND_FACTOR + "/begin")
    String begin(Authentication who) {
        factors.begin(account(who).name());
        return AGAIN;
    }

    @PostMapping(Routes.SECOND_FACTOR + "/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var account = account(who);
        var codes = factors.confirm(account.name(), code.strip());
        if (codes.isEmpty()) {
            page.addAttribute("wrong", "验证码不正确。请等待应用中出现新的验证码再输入，并核对手机时间。");
            show(who, page);
            return VIEW;
        }
        if (Stage.FACTOR_MISSING.reachedBy(who)) {
            letIn.complete(request, response, account, "password and code");
        }
        page.addAttribute("codes", codes);
        return VIEW;
    }

    @PostMapping(Routes.SECOND_FACTOR + "/remove")
    String remove(
            @RequestParam(defaultValue = "") String password,
            Authentication who,
            HttpServletRequest request,
            Model page) {
        var account = account(who);
        var standing = attempts.isLocked(account.name())
                ? Optional.<Standing>empty()
                : passwords.check(account.name(), password);
        if (standing.isEmpty()) {
            attempts.failed(account.name(), "password", request.getRemoteAddr());
            page.addAttribute("wrong", "口令不正确，两步验证没有停用。");
        } else if (letIn.isObligatory(standing.get().offices())) {
            page.addAttribute("wrong", "您所在的机构必须使用两步验证，不能停用。");
        } else {
            factors.remove(account.name());
            return AGAIN;
        }
        show(who, page);
        return VIEW;
    }
}
