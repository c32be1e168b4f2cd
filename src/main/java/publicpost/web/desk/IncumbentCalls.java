package publicpost.web.desk;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import publicpost.process.IncumbentDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** What the page of lists does: send one in, take it or its good rows, discard it. */
@Unrecorded("the database records the rows that change")
@RestController
@RequestMapping("/api/incumbents")
class IncumbentCalls {

    private final IncumbentDesk desk;

    IncumbentCalls(IncumbentDesk desk) {
        this.desk = desk;
    }

    /** @param onlyGood leaves out the rows that are wrong */
    record Take(boolean onlyGood) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> sendIn(@RequestParam MultipartFile file, Officer officer) throws IOException {
        return Map.of("id", desk.sendIn(file.getOriginalFilename(), file.getBytes(), officer));
    }

    @PostMapping("/{id}/take")
    Map<String, Object> take(@PathVariable Long id, @RequestBody Take take, Officer officer) {
        return Map.of("cases", desk.take(id, take.onlyGood(), officer));
    }

    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable Long id, Officer officer) {
        desk.discard(id, officer);
    }
}
