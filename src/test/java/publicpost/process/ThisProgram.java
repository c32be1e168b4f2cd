package publicpost.process;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import publicpost.process.allowed.Nameable;
import publicpost.process.modelcheck.Program;

/** The program as models see it, found by its classes; nothing of it is started. */
public final class ThisProgram {

    private static final DefaultListableBeanFactory BEANS = scanned();

    private ThisProgram() {}

    public static Nameable nameable() {
        return new VisibleBeans(BEANS);
    }

    public static Program program() {
        var offices = offices();
        return new OwnProgram(BEANS, nameable(), () -> offices);
    }

    private static SortedMap<String, String> offices() {
        return new TreeMap<>(OfficeCodes.names());
    }

    private static DefaultListableBeanFactory scanned() {
        var beans = new DefaultListableBeanFactory();
        new ClassPathBeanDefinitionScanner(beans).scan("publicpost.process");
        return beans;
    }
}
