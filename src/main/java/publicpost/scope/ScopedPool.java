package publicpost.scope;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts the scope before the one pool, so that engine, JPA and plain SQL all pass through it. */
@Component
class ScopedPool implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new ScopedDataSource(pool) : bean;
    }
}
