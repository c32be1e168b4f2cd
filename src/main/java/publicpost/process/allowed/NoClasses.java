package publicpost.process.allowed;

import org.camunda.bpm.engine.ArtifactFactory;

/** A model names delegates, never classes; none is made for it. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new NotAllowed("不允许按类名执行（%s）".formatted(Report.quoted(type.getName())));
    }
}
