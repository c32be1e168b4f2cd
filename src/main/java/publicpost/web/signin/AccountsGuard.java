package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import publicpost.calendar.OfficeClock;
import publicpost.process.Session;
import publicpost.signin.Attempts;
import publicpost.signin.SecondFactors;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** Where an administrator unlocks accounts and takes away second factors whose telephone is lost. */
@Controller
class AccountsGuard {

    static final String ADMINISTRATORS = "camunda-admin";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A row as the page shows it. */
    record Locked(String account, String until) {}

    private final Session session;
    private final Attempts attempts;
    private final SecondFactors factors;

    AccountsGuard(Session session, Attempts attempts, SecondFactors factors) {
        this.session = session;
        this.attempts = attempts;
        this.factors = factors;
    }

    @Recorded(subject = "sign_in_account")
    @GetMapping(Routes.LOCKED)
    String page(HttpServletRequest request, Model page) {
        administratorsOnly(request);
        page.addAttribute(
                "locked",
                attempts.locked().stream()
                        .map(one -> new Locked(
                                one.account(), TIME.format(one.until().atZone(OfficeClock.ZONE))))
                        .toList());
        page.addAttribute("factors", factors.accounts());
        return "sign-in/locked";
    }

    @Unrecorded("what is done is recorded")
    @PostMapping(Routes.LOCKED + "/unlock")
    String unlock(@RequestParam String account, HttpServletRequest request) {
        administratorsOnly(request);
        attempts.unlock(account);
        return "redirect:" + Routes.LOCKED;
    }

    @Unrecorded("what is done is recorded")
    @PostMapping(Routes.LOCKED + "/second-factor")
    String removeFactor(@RequestParam String account, HttpServletRequest request) {
        administratorsOnly(request);
        factors.remove(account);
        return "redirect:" + Routes.LOCKED;
    }

    private void administratorsOnly(HttpServletRequest request) {
        if (session.officer(request)
                .filter(officer -> officer.offices().contains(ADMINISTRATORS))
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
