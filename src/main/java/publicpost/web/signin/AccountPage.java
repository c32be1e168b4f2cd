package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import publicpost.calendar.OfficeClock;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.Session;
import publicpost.process.access.Account;
import publicpost.web.audit.Unrecorded;

/** Who one is signed in as, since when one was not, and the way out. */
@Controller
@Unrecorded("nobody's but one's own")
class AccountPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Session session;
    private final Offices offices;

    AccountPage(Session session, Offices offices) {
        this.session = session;
        this.offices = offices;
    }

    @GetMapping(Routes.ACCOUNT)
    String page(HttpServletRequest request, Authentication who, Model page) {
        var officer = session.officer(request).orElseThrow();
        page.addAttribute("user", officer.id());
        page.addAttribute("local", who.getPrincipal() instanceof Account);
        page.addAttribute("administers", officer.offices().contains(AccountsGuard.ADMINISTRATORS));
        page.addAttribute("offices", names(officer.offices().stream().sorted().toList()));
        if (who.getPrincipal() instanceof Account account && account.lastSignIn() != null) {
            page.addAttribute("before", TIME.format(account.lastSignIn().atZone(OfficeClock.ZONE)));
        }
        return "sign-in/account";
    }

    private List<String> names(List<String> codes) {
        return codes.stream()
                .map(code -> offices.all().stream()
                        .filter(office -> office.code().equals(code))
                        .map(Office::name)
                        .findFirst()
                        .orElse(code.equals("camunda-admin") ? "系统管理员" : code))
                .toList();
    }
}
