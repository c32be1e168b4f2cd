package publicpost.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a list of the engine may be. */
class BoundedListsTest {

    private static final String BASE = "http://localhost/camunda/api/engine/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engine/default/task | maxResults=500",
                "engine/default/task?assignee=a%26b&maxResults=15 | maxResults=15&assignee=a%26b",
                "engine/default/task?maxResults=501 | maxResults=500",
                "engine/default/history/task?firstResult=3&maxResults=999999999 | maxResults=500&firstResult=3",
                "engine/default/task?maxResults=15&maxResults=99999 | maxResults=15",
                "engine/default/filter?firstResult=0&maxResults=2000 | maxResults=2000&firstResult=0",
                "engine/default/filter/1/list?maxResults=2000 | maxResults=500",
                "engine/default/user?maxResults=2001 | maxResults=2000",
            })
    void isNeverLongerThanOurs(String asked, String becomes) {
        var request = request(asked);

        new BoundedLists().filter(request);

        assertThat(request.getRequestUri().getRawQuery()).isEqualTo(becomes);
        assertThat(request.getAbortResponse()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "maxResults=0",
        "maxResults=-1",
        "maxResults=x",
        "maxResults=",
        "firstResult=-1",
        "maxResults=1&maxResults=x"
    })
    void isRefusedWhereItIsNoNumber(String query) {
        var request = request("engine/default/task?" + query);

        new BoundedLists().filter(request);

        assertThat(request.getAbortResponse().getStatus()).isEqualTo(400);
    }

    private static ContainerRequest request(String path) {
        return new ContainerRequest(
                URI.create(BASE), URI.create(BASE + path), "GET", null, new MapPropertiesDelegate(), null);
    }
}
