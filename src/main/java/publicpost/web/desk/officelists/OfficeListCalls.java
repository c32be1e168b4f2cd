package publicpost.web.desk.officelists;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.casefile.Refused;
import publicpost.officelists.ListKind;
import publicpost.process.Officer;
import publicpost.process.officelists.OfficeListDesk;
import publicpost.web.audit.Unrecorded;

/** What the pages of lists do: send one in, name its columns, stop it, let it go on, discard it. */
@Unrecorded("the database records the rows that change")
@RestController
@RequestMapping("/api/lists")
class OfficeListCalls {

    private final OfficeListDesk desk;

    OfficeListCalls(OfficeListDesk desk) {
        this.desk = desk;
    }

    /**
     * The file as it is, without parts: a form of parts would put it onto the disk unsealed.
     *
     * @param name of the file; in a header, since addresses stand in logs
     */
    @PostMapping("/{kind:[a-z]{4,20}|[a-z]{3,20}-[a-z]{3,20}}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> receive(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String asOf,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            HttpServletRequest request,
            Officer officer)
            throws IOException {
        var wanted = ListKind.ofPath(kind).orElseThrow(() -> Refused.at("kind", "名单种类", "请选择"));
        var content = request.getInputStream();
        try {
            return Map.of("id", desk.receive(wanted, office, asOf, decoded(name), content, officer));
        } finally {
            // read to its end, or its sender would see no answer but a broken connection
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    @PostMapping("/{list:[0-9]{1,12}}/mapping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void map(@PathVariable long list, @RequestBody Map<String, Object> form, Officer officer) {
        desk.map(list, form, officer);
    }

    @PostMapping("/{list:[0-9]{1,12}}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable long list, Officer officer) {
        desk.stop(list, officer);
    }

    @PostMapping("/{list:[0-9]{1,12}}/go-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn(@PathVariable long list, Officer officer) {
        desk.goOn(list, officer);
    }

    @PostMapping("/{list:[0-9]{1,12}}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long list, Officer officer) {
        desk.discard(list, officer);
    }
}
