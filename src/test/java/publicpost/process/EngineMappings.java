package publicpost.process;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** Every method and path that the engine's REST declares, found as JAX-RS finds them: on classes, interfaces and below. */
final class EngineMappings {

    /** @param path below the engine's name, with its parameters in braces */
    record Mapping(String method, String path) implements Comparable<Mapping> {

        @Override
        public int compareTo(Mapping other) {
            return Comparator.comparing(Mapping::path)
                    .thenComparing(Mapping::method)
                    .compare(this, other);
        }
    }

    private static final int DEEPEST = 5;

    private EngineMappings() {}

    static Set<Mapping> all() {
        var found = new TreeSet<Mapping>();
        collect(NamedProcessEngineRestServiceImpl.class, "", DEEPEST, found);
        var named = new TreeSet<Mapping>();
        found.stream()
                .filter(one -> one.path().startsWith("/{name}/"))
                .forEach(one -> named.add(new Mapping(one.method(), one.path().substring("/{name}/".length()))));
        return named;
    }

    private static void collect(Class<?> resource, String above, int levels, Set<Mapping> found) {
        for (var method : resource.getMethods()) {
            var verb = verb(method);
            var path = path(method);
            if (verb != null) {
                found.add(new Mapping(verb, joined(above, path)));
            } else if (path != null && levels > 0) {
                collect(method.getReturnType(), joined(above, path), levels - 1, found);
            }
        }
    }

    private static String verb(Method method) {
        return declarations(method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(one -> one != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(Method method) {
        return declarations(method)
                .map(declared -> declared.getAnnotation(Path.class))
                .filter(one -> one != null)
                .map(Path::value)
                .findFirst()
                .orElse(null);
    }

    /** The method itself, and what it implements. */
    private static Stream<Method> declarations(Method method) {
        return Stream.concat(
                Stream.of(method),
                Arrays.stream(method.getDeclaringClass().getInterfaces())
                        .flatMap(one -> Arrays.stream(one.getMethods()))
                        .filter(one -> one.getName().equals(method.getName())
                                && Arrays.equals(one.getParameterTypes(), method.getParameterTypes())));
    }

    private static String joined(String above, String path) {
        return path == null || path.equals("/") || path.isEmpty()
                ? above
                : above + "/" + path.replaceAll("^/+|/+$", "");
    }
}
