package publicpost.casefile;

import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.audit.Audit;
import publicpost.casefile.store.Bucket;
import publicpost.casefile.store.Place;

/** The documents as they are where the settings name a store of objects. */
public final class InBucket {

    private InBucket() {}

    public static Documents documents(Bucket bucket, Place current, BeanFactory beans) {
        return new Documents(
                beans.getBean(DocumentRows.class),
                beans.getBean(DocumentLists.class),
                bucket.contents(current),
                beans.getBean(Clock.class),
                beans.getBean(Audit.class),
                beans.getBean(PlatformTransactionManager.class));
    }
}
