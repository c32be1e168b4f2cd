package publicpost.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import publicpost.policy.Area;
import publicpost.policy.CellKey;

/** One place of one town × area × year; nobody is in post without one. */
@Entity
public class Seat {

    @Id
    @GeneratedValue(generator = "seat_seq")
    @SequenceGenerator(name = "seat_seq", sequenceName = "seat_seq")
    private Long id;

    private int year;
    private String town;

    @Enumerated(STRING)
    private Area area;

    private int number;
    private boolean withdrawn;

    protected Seat() {} // for JPA

    Seat(int year, CellKey cell, int number) {
        this.year = year;
        this.town = cell.town();
        this.area = cell.area();
        this.number = number;
    }

    void withdraw() {
        withdrawn = true;
    }

    void restore() {
        withdrawn = false;
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
