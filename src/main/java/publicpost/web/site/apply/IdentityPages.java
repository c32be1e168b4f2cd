package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import publicpost.casefile.Refused;
import publicpost.process.OnlineDesk;
import publicpost.process.OnlineStep;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Unlisted;

/**
 * Over to the identity provider and back. The way back comes from another site, where the browser sends no cookie of ours;
 * so what it brings is only shown there, and sent by a button of our own page.
 */
@Controller
@Unrecorded("the applicant's own, proved by her code; what is changed is recorded where it is kept")
@RequestMapping("/apply/identity")
class IdentityPages {

    private final IdentityProvider provider;
    private final OnlineDesk desk;
    private final OwnApplication own;

    IdentityPages(IdentityProvider provider, OnlineDesk desk, OwnApplication own) {
        this.provider = provider;
        this.desk = desk;
        this.own = own;
    }

    @GetMapping
    ModelAndView begin(HttpServletRequest request, HttpServletResponse response) {
        return own.open(request, found -> provider.begin(Long.toString(found.id()), request, response)
                .map(there -> new ModelAndView(new RedirectView(there)))
                .orElseGet(() -> NextPage.to(OnlineStep.WHO, request)));
    }

    @GetMapping("/back")
    ModelAndView back(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletResponse response) {
        return Unlisted.page(new ModelAndView("site/apply-identity", Map.of("code", code, "state", state)), response);
    }

    @PostMapping("/back")
    ModelAndView proved(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        var begunFor = provider.begunFor(request);
        if (begunFor.isEmpty()) {
            return refused(response);
        }
        return own.open(request, begunFor.get(), found -> {
            var proof = provider.proof(code, state, request, response);
            if (proof.isEmpty()) {
                return refused(response);
            }
            try {
                var said = proof.get();
                desk.prove(found, said.name(), said.idNumber(), said.issuer());
                return NextPage.to(OnlineStep.WHO, request);
            } catch (Refused notANumber) {
                return refused(response);
            }
        });
    }

    private static ModelAndView refused(HttpServletResponse response) {
        var page = new ModelAndView("site/apply-identity", Map.of("code", "", "state", ""));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return Unlisted.page(page, response);
    }
}
