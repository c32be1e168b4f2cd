-- Holidays and make-up days as the State Council published them. A year is known once its National Day is here;
-- what is not known is refused, never guessed.
create table app.calendar_day (
    day     date primary key,
    working boolean not null,
    holiday text not null check (holiday <> ''),
    notice  text not null check (notice <> ''),
    check (not working or extract(isodow from day) > 5)
);
