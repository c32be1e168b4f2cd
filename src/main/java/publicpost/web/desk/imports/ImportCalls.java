package publicpost.web.desk.imports;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import publicpost.imports.Kind;
import publicpost.process.Officer;
import publicpost.process.imports.ImportDesk;
import publicpost.web.audit.Unrecorded;

/** What the pages of lists do: send one in, take it, stop it, let it go on, discard it. */
@Unrecorded("the database records the rows that change")
@RestController
@RequestMapping("/api/imports")
class ImportCalls {

    private final ImportDesk desk;

    ImportCalls(ImportDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{kind:posts|applicants|memberships}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> sendIn(
            @PathVariable String kind,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> typed,
            Officer officer)
            throws IOException {
        var wanted = Kind.ofPath(kind).orElseThrow();
        return Map.of("id", desk.sendIn(wanted, file.getOriginalFilename(), file.getBytes(), typed, officer));
    }

    @PostMapping("/{list:[0-9]{1,12}}/take")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable long list, Officer officer) {
        desk.take(list, officer);
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
