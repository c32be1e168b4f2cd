package publicpost.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.placement.Papers.Agreement;
import publicpost.placement.Papers.Insurance;
import publicpost.policy.Area;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** Where agreements and accident insurances are renewed before they end (§二(三)). */
@Service
@Transactional
public class Renewals {

    private final PaperRows papers;
    private final PolicyTables tables;

    Renewals(PaperRows papers, PolicyTables tables) {
        this.papers = papers;
        this.tables = tables;
    }

    /** @throws Refused when it leaves a gap, ends before it begins or is longer than a signing may be */
    public void sign(Placement placement, Agreement signed, LocalDate today) {
        var area = placement.home().area();
        inOrder(signed.from(), signed.until(), "until", "协议终止日期");
        agreementUntil(placement)
                .filter(until -> signed.from().isAfter(until.plusDays(1)))
                .ifPresent(until -> {
                    throw Refused.at("from", "协议起始日期", "上一份协议到 %s，续签须接上，不得中断".formatted(until));
                });
        var months = tables.figure(Figures.AGREEMENT_MAX_MONTHS, today).whole();
        if (area == Area.RURAL
                && signed.until().isAfter(signed.from().plusMonths(months).minusDays(1))) {
            throw Refused.at("until", "协议终止日期", "乡村公益性岗位服务协议每次最长 %d 个月".formatted(months));
        }
        papers.add(placement.id(), signed, area);
    }

    /** @throws Refused when it ends before it begins or starts on a day another one did */
    public void insure(Placement placement, Insurance cover) {
        inOrder(cover.from(), cover.until(), "until", "保险止期");
        if (papers.of(placement.id()).stream()
                .anyMatch(paper -> paper.kind().equals("意外伤害保险") && paper.from().equals(cover.from()))) {
            throw Refused.at("from", "保险起期", "已有同日起保的保险");
        }
        papers.add(placement.id(), cover);
    }

    private static void inOrder(LocalDate from, LocalDate until, String field, String label) {
        if (until.isBefore(from)) {
            throw Refused.at(field, label, "不能早于起始日期");
        }
    }

    /** The last day. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> agreementUntil(Placement placement) {
        return papers.agreedUntil(placement.id());
    }
}
