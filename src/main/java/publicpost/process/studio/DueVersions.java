package publicpost.process.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;
import publicpost.models.Draft;
import publicpost.models.ModelDrafts;

/**
 * Brings into force what has been agreed to and whose day has come, each draft by itself: one that cannot be any more goes
 * back to its owner and keeps back neither the others nor the morning's work.
 */
@Component
public class DueVersions {

    private static final Logger LOG = LoggerFactory.getLogger(DueVersions.class);

    private final ModelDrafts drafts;
    private final Publishing publishing;
    private final TransactionTemplate apart;
    private final Clock clock;

    DueVersions(ModelDrafts drafts, Publishing publishing, PlatformTransactionManager transactions, Clock clock) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    public void publish() {
        apart.execute(read -> due()).forEach(draft -> publish(draft.id()));
    }

    private void publish(long id) {
        try {
            apart.executeWithoutResult(done ->
                    due().stream().filter(draft -> draft.id() == id).findFirst().ifPresent(publishing::publish));
        } catch (Refused refused) {
            LOG.warn("修改稿 {} 到期未能发布，已退回（could not be published on its day）", id);
            apart.executeWithoutResult(done -> drafts.giveBack(id, "到期未能发布：" + refused.inWords()));
        }
    }

    private List<Draft> due() {
        return drafts.due(LocalDate.now(clock));
    }
}
