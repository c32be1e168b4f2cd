package publicpost.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import publicpost.process.access.Account;
import publicpost.signin.Attempts;
import publicpost.signin.SecondFactors;
import publicpost.web.audit.Unrecorded;

/** Asks whoever gave the right password for the code of the second factor. */
@Controller
@Unrecorded("the sign-in is recorded")
class CodePage {

    private final SecondFactors factors;
    private final Attempts attempts;
    private final AddressLimit addresses;
    private final LetIn letIn;

    CodePage(SecondFactors factors, Attempts attempts, AddressLimit addresses, LetIn letIn) {
        this.factors = factors;
        this.attempts = attempts;
        this.addresses = addresses;
        this.letIn = letIn;
    }

    @GetMapping(Routes.CODE)
    String page(@RequestParam(required = false) String refused, Model page) {
        page.addAttribute("refused", refused != null);
        return "sign-in/code";
    }

    @PostMapping(Routes.CODE)
    void answer(
            @RequestParam(defaultValue = "") String code,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var account = (Account) who.getPrincipal();
        var locked = attempts.isLocked(account.name());
        if (!locked && factors.check(account.name(), code)) {
            letIn.complete(request, response, account, "password and code");
            letIn.leadOn(request, response);
            return;
        }
        attempts.failed(account.name(), locked ? "locked" : "code", request.getRemoteAddr());
        addresses.failed(request.getRemoteAddr());
        if (attempts.isLocked(account.name())) {
            request.getSession().invalidate();
            response.sendRedirect(Routes.SIGN_IN + "?refused");
        } else {
            response.sendRedirect(Routes.CODE + "?refused");
        }
    }
}
