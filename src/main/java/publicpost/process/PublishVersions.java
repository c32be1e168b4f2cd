package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.process.studio.DueVersions;
import publicpost.process.studio.FolderReading;

/** 发布到期版本: what was agreed to for this day comes into force before anybody is at work, and the named folder is read. */
@Component
class PublishVersions implements JavaDelegate {

    private final ObjectProvider<DueVersions> due;
    private final ObjectProvider<FolderReading> folder;

    /** Both need the gate, which needs to know the delegates. */
    PublishVersions(ObjectProvider<DueVersions> due, ObjectProvider<FolderReading> folder) {
        this.due = due;
        this.folder = folder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        folder.getObject().read();
        due.getObject().publish();
    }
}
