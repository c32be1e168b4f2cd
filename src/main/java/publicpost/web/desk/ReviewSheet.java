package publicpost.web.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.intake.RefusalObjections;
import publicpost.intake.RefusalReview;
import publicpost.offices.Offices;

/** 复核: what a refused applicant says against the refusal, and what a second officer made of it. */
@Component
class ReviewSheet {

    private static final List<String> COLUMNS = List.of("申请日期", "申请复核的理由", "结果", "复核人", "复核日期");

    private final RefusalObjections objections;
    private final Offices offices;

    ReviewSheet(RefusalObjections objections, Offices offices) {
        this.objections = objections;
        this.offices = offices;
    }

    Optional<CaseFile.Sheet> of(Long application) {
        var rows = objections.of(application).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new CaseFile.Sheet("不予安置复核", COLUMNS, rows));
    }

    private List<String> row(RefusalReview review) {
        var open = review.outcome() == null;
        return List.of(
                review.raisedOn().toString(),
                review.statement(),
                open ? "复核中" : Words.of(review.outcome()),
                open ? "" : offices.nameOf(review.decidedBy()),
                open ? "" : review.decidedOn().toString());
    }
}
