package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.process.studio.FolderReading;
import publicpost.process.studio.Publishing;

/** 发布到期版本: what was agreed to for this day comes into force before anybody is at work, and the named folder is read. */
@Component
class PublishVersions implements JavaDelegate {

    private final ObjectProvider<Publishing> publishing;
    private final ObjectProvider<FolderReading> folder;

    /** Both need the gate, which needs to know the delegates. */
    PublishVersions(ObjectProvider<Publishing> publishing, ObjectProvider<FolderReading> folder) {
        this.publishing = publishing;
        this.folder = folder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        folder.getObject().read();
        publishing.getObject().publishDue();
    }
}
