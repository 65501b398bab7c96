"""The quick-add line as freelancers type it in a hurry: line | name | number | about | when to call back."""

from datetime import UTC, datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from respiro.adapters.dates import CalendarDates
from respiro.adapters.numbers import PhoneNumbers
from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls import Caller
from respiro.domain.work_time import WorkTime, parse_ranges
from respiro.services.quick_line import QuickLine, read_line

NOW = datetime(2026, 11, 18, 15, 42)  # noqa: DTZ001  a Wednesday, on the wall of each place
PLACES = {
    "es": (ZoneInfo("Europe/Madrid"), "ES"),
    "en": (ZoneInfo("Europe/Madrid"), "ES"),
    "pl": (ZoneInfo("Europe/Warsaw"), "PL"),
    "ro": (ZoneInfo("Europe/Bucharest"), "RO"),
}
HOURS = {day: parse_ranges("9:00-14:00, 15:00-18:00") for day in range(5)}

SPANISH = """
Marta 600 123 456 presupuesto, hoy 17h | Marta | +34600123456 | presupuesto | 11-18 17:00
655 12 34 56 Lucía por lo de la web, el viernes por la mañana | Lucía | +34655123456 | la web | 11-20 09:00
+34 612 34 56 78 Ana - reunión - lunes 9:30 | Ana | +34612345678 | reunión | 11-23 09:30
Raúl whatsapp 666 77 88 99 fotos de la boda mañana por la tarde | Raúl | +34666778899 | fotos de la boda | 11-19 15:00
0034 600 123 456 | | +34600123456 | |
Paco 600.12.34.56 a las cinco y media | Paco | +34600123456 | | 11-18 17:30
Isabel 17.30 revisar contrato | Isabel | | revisar contrato | 11-18 17:30
Elena, en una hora y media, diseño del folleto | Elena | | diseño del folleto | 11-18 17:12
rosa manana a las 9 y cuarto nominas | rosa | | nominas | 11-19 09:15
la semana que viene Iván hosting | Iván | | hosting | 11-23 09:00
juan@acme.es responder propuesta el lunes | | | responder propuesta | 11-23 09:00
Begoña (Bodegas Río) etiqueta vino 20/11 10:00 | Begoña (Bodegas Río) | | etiqueta vino | 11-20 10:00
Silvia 30/11 facturas | Silvia | | facturas | 11-30 09:00
Manolo, 15 dic, cena de empresa | Manolo | | cena de empresa | 12-15 09:00
Marina pregunta por el pedido 48213, hoy antes de las 18h | Marina | | el pedido 48213 | 11-18 17:30
Pablo en 2 semanas, renovar contrato | Pablo | | renovar contrato | 12-02 09:00
tlf 600 123 456 marta presupuesto | marta | +34600123456 | presupuesto |
Adrián, hoy, 18:45, banner | Adrián | | banner | 11-18 18:45
Lola ; 699 888 777 ; traducción urgente ; mañana 13:00 | Lola | +34699888777 | traducción urgente | 11-19 13:00
devolver llamada a Nacho a las 16.15 | Nacho | | | 11-18 16:15
+44 20 7946 0958 Mr Smith traducción jueves | Mr Smith | +442079460958 | traducción | 11-19 09:00
Ester el próximo jueves a las 17 logo | Ester | | logo | 11-19 17:00
Encarna a final de mes cierre de cuentas | Encarna | | cierre de cuentas | 11-30 09:00
Marta 600123456 presupuesto | Marta | +34600123456 | presupuesto |
Sara 600 111 222 sobre la reunión del lunes, hoy a las 18 | Sara | +34600111222 | la reunión del lunes | 11-18 18:00
oscar garcia presupuesto jardin manana a las 12 | oscar garcia | | presupuesto jardin | 11-19 12:00
Hoy a las 16:30 Lucía Ferrer 610 20 30 40 cambio de logo | Lucía Ferrer | +34610203040 | cambio de logo | 11-18 16:30
663 445 566 - Berta - 17.45 - menú navidad | Berta | +34663445566 | menú navidad | 11-18 17:45
maría josé dentro de hora y media | maría josé | | | 11-18 17:12
llamar mañana sin falta a Quino 722 110 220 | Quino | +34722110220 | | 11-19 09:00
Dr. Salas el mar 24 a las 8:30, revisión anual | Dr. Salas | | revisión anual | 11-24 08:30
la fontanera 611 00 22 33 caldera pasado mañana 9h | la fontanera | +34611002233 | caldera | 11-20 09:00
Marcos 10am mañana, subtítulos | Marcos | | subtítulos | 11-19 10:00
Paqui (0034) 600 44 55 66 encuadernación para el 2 de dic | Paqui | +34600445566 | encuadernación | 12-02 09:00
alquiler local, Sergio Peña, 600445567, viernes 13:15 | Sergio Peña | +34600445567 | alquiler local | 11-20 13:15
Celia esta tarde sobre las siete menos diez, catering | Celia | | catering | 11-18 18:50
Ángel a las seis y veinte: pegatinas | Ángel | | pegatinas | 11-18 18:20
Víctor en cinco minutos | Víctor | | | 11-18 15:47
Loli el mes que viene, campaña de verano | Loli | | campaña de verano | 12-01 09:00
el finde llamar a Rober para el vídeo | Rober | | el vídeo | 11-21 09:00
Aurora dentro de una semana a las 11, IVA | Aurora | | IVA | 11-25 11:00
Guille 5/12 a las 10h carpintería | Guille | | carpintería | 12-05 10:00
jueves por la noche Dani, concierto | Dani | | concierto | 11-19 19:00
Blanca pilar.blanca@lis.es enviarle tarifas el miércoles que viene | Blanca | | enviarle tarifas | 11-25 09:00
no contestó Eladio 655 900 100, probar en 3 horas | Eladio | +34655900100 | no contestó, probar | 11-18 18:42
Chema llamó hace un rato, lo de los carteles, mañana temprano | Chema | | los carteles | 11-19 09:00
Emilia ayer 18:20 pidió muestra, llamarla hoy 18:30 | Emilia | | pidió muestra | 11-18 18:30
Yago urge !! 688 100 200 servidor caído | Yago | +34688100200 | urge !! servidor caído |
Pilar quiere cita el 3 a las 11:30 | Pilar | | quiere cita | 12-03 11:30
Nati y Tere, 622 000 111, decoración, sábado a mediodía | Nati y Tere | +34622000111 | decoración | 11-21 12:00
marta de estudio norte 600 123 456 logo viernes 12h | marta de estudio norte | +34600123456 | logo | 11-20 12:00
JOSÉ ANTONIO 6 5 5 1 2 3 4 5 6 FOTOS MAÑANA 10H | JOSÉ ANTONIO | +34655123456 | FOTOS | 11-19 10:00
hablar con susana por las nominas el lunes por la mañana | susana | | las nominas | 11-23 09:00
644-55-66-77; factura de luz; Andrés; miércoles 25, 9:45 | Andrés | +34644556677 | factura de luz | 11-25 09:45
consulta de Maribel sobre hosting en 10 minutos | Maribel | | hosting | 11-18 15:52
mi gestor 915550122 trimestre, mañana al mediodía | mi gestor | +34915550122 | trimestre | 11-19 12:00
Xavi Pons 93 555 12 12, a las 4 y diez, traspaso dominio | Xavi Pons | +34935551212 | traspaso dominio | 11-18 16:10
Bea: vídeo corto para redes. Jueves 17 h | Bea | | vídeo corto para redes | 11-19 17:00
llamar a papá a las 8 de la tarde | papá | | | 11-18 20:00
Marta el primer pago no llegó | Marta | | el primer pago no llegó |
Marta quiere de 10 a 15 fotos | Marta | | quiere de 10 a 15 fotos |
Marta tres de los cinco carteles están mal | Marta | | tres de los cinco carteles están mal |
Marta la mitad del pago, mañana a las 9 | Marta | | la mitad del pago | 11-19 09:00
Marta 3 habitaciones 2 noches, viernes | Marta | | 3 habitaciones 2 noches | 11-20 09:00
Mar Campos 622 333 444 oferta primavera mañana 10 | Mar Campos | +34622333444 | oferta primavera | 11-19 10:00
Julio 622 333 444 piscina viernes | Julio | +34622333444 | piscina | 11-20 09:00
Marta factura 10/2026 | Marta | | factura 10/2026 |
Marta 50% anticipo 12,50 hoy 18h | Marta | | 50% anticipo 12,50 | 11-18 18:00
Marta vuelo IB3170 a las 18:10 | Marta | | vuelo IB3170 | 11-18 18:10
Rosa Luna de Flores Luna 644 555 666 ramo | Rosa Luna de Flores Luna | +34644555666 | ramo |
Seguros Ortiz 915 550 120 póliza hogar mañana | Seguros Ortiz | +34915550120 | póliza hogar | 11-19 09:00
Marta un momento de calma | Marta | | un momento de calma |
rosa fotos boda manana | rosa | | fotos boda | 11-19 09:00
"""

ENGLISH = """
Sarah 600 123 456 quote, today 5pm | Sarah | +34600123456 | quote | 11-18 17:00
Dr. Brown in 20 minutes | Dr. Brown | | | 11-18 16:02
quarter to five, Olivia, photos | Olivia | | photos | 11-18 16:45
Noah in an hour and a half re: hosting | Noah | | hosting | 11-18 17:12
Henry next week budget review | Henry | | budget review | 11-23 09:00
Jack end of the day proposal | Jack | | proposal | 11-18 17:30
Charlotte | Charlotte | | |
Lucy 24/11 4pm translation | Lucy | | translation | 11-24 16:00
Ruby 3rd December 2:30pm brochure | Ruby | | brochure | 12-03 14:30
Isla, the 25th at 10, workshop | Isla | | workshop | 11-25 10:00
Ella Thu 10.15 menu | Ella | | menu | 11-19 10:15
Freya within the hour, password | Freya | | password | 11-18 16:42
Theo 10 to 5 stickers | Theo | | stickers | 11-18 16:50
anna@fitco.com reply about the offer tomorrow | | | reply about the offer | 11-19 09:00
Daisy; 677 88 99 00; seo report; mon 12:00 | Daisy | +34677889900 | seo report | 11-23 12:00
Jake called 600 700 801, wants a callback this evening | Jake | +34600700801 | | 11-18 19:00
Ethan in 2 weeks retainer | Ethan | | retainer | 12-02 09:00
logo for Zoe 688 777 666 tomorrow at half 9 | Zoe | +34688777666 | logo | 11-19 09:30
Jessica weds 9am domain | Jessica | | domain | 11-25 09:00
Dan tmrw 11 mockups | Dan | | mockups | 11-19 11:00
sophie needs new photos for the menu by friday noon | sophie | | needs new photos for the menu | 11-20 12:00
Chloe about the spring campaign | Chloe | | the spring campaign |
Toby later today, business cards | Toby | | business cards | 11-18 16:42
Luke, Sunday evening, podcast | Luke | | podcast | 11-22 19:00
Finn: the 2nd of january, yearly plan | Finn | | yearly plan | 2027-01-02 09:00
emma watson invoice copy tomorrow 3pm | emma watson | | invoice copy | 11-19 15:00
Today 16:30 Ryan Cole 610 203 040 logo tweak | Ryan Cole | +34610203040 | logo tweak | 11-18 16:30
663 445 566 - Bertie - 17:45 - xmas menu | Bertie | +34663445566 | xmas menu | 11-18 17:45
mary ann in 90 minutes | mary ann | | | 11-18 17:12
Iris rang about the website, wants me to call her back before noon Friday | Iris | | the website | 11-20 11:30
get back to Quinn 722 110 220 tomorrow | Quinn | +34722110220 | | 11-19 09:00
Dr Patel tues 24th 8:30am annual check | Dr Patel | | annual check | 11-24 08:30
the plumber 611 002 233 boiler, Friday 9am | the plumber | +34611002233 | boiler | 11-20 09:00
Marcus tomorrow ten thirty subtitles | Marcus | | subtitles | 11-19 10:30
+1 (415) 555-2671 Dana pitch deck, Thursday noon | Dana | +14155552671 | pitch deck | 11-19 12:00
shop lease, Steve Penn, 600445567, friday quarter past one | Steve Penn | +34600445567 | shop lease | 11-20 13:15
Celia this evening around 7, catering | Celia | | catering | 11-18 19:00
Angelo twenty past six: stickers | Angelo | | stickers | 11-18 18:20
Vic in 5 | Vic | | | 11-18 15:47
Lola next month, summer campaign | Lola | | summer campaign | 12-01 09:00
ring Rob at the weekend re video | Rob | | video | 11-21 09:00
Aurora a week from today at 11, VAT | Aurora | | VAT | 11-25 11:00
Gill 5 Dec 10am joinery | Gill | | joinery | 12-05 10:00
Dan, Thursday night, gig | Dan | | gig | 11-19 19:00
+33 6 12 34 56 78 Pierre French translation, Mon 3pm | Pierre | +33612345678 | French translation | 11-23 15:00
Blanche b.lee@lily.co.uk send her the rates next Wednesday | Blanche | | send her the rates | 11-25 09:00
no answer from Eli 655 900 100, try again in 3 hours | Eli | +34655900100 | no answer, try again | 11-18 18:42
Chad called a while ago about the posters, first thing in the morning | Chad | | the posters | 11-19 09:00
Emily rang yesterday 6:20pm wants a sample, call her today 6.30pm | Emily | | wants a sample | 11-18 18:30
Yves URGENT 688 100 200 server down | Yves | +34688100200 | URGENT server down |
Pippa wants an appointment on the 3rd at 11.30 | Pippa | | wants an appointment | 12-03 11:30
Nat & Terry, 622 000 111, decorations, Saturday midday | Nat & Terry | +34622000111 | decorations | 11-21 12:00
kate from bright studio 600 123 456 logo friday noon | kate from bright studio | +34600123456 | logo | 11-20 12:00
ask Ian Mendel for a quote, print shop, the twenty-fifth at ten | Ian Mendel | | a quote, print shop | 11-25 10:00
JOHN PAUL 655123456 PHOTOS TOMORROW 10AM | JOHN PAUL | +34655123456 | PHOTOS | 11-19 10:00
talk to susan about payroll on monday morning | susan | | payroll | 11-23 09:00
644-55-66-77; power bill; Andrew; Wednesday 25, 9:45 | Andrew | +34644556677 | power bill | 11-25 09:45
Ted Ford - 917 654 321 - extend deadline - before Friday | Ted Ford | +34917654321 | extend deadline | 11-19 09:00
question from Mabel re hosting, in ten minutes | Mabel | | hosting | 11-18 15:52
Ann and Lewis, 600999000, book a date, Sun 29 at 6pm | Ann and Lewis | +34600999000 | book a date | 11-29 18:00
Xander Poe 93 555 12 12, ten past four, domain transfer | Xander Poe | +34935551212 | domain transfer | 11-18 16:10
Bea: short video for socials. Thursday 5 pm | Bea | | short video for socials | 11-19 17:00
phone dad at 8 this evening | dad | | | 11-18 20:00
Tom the second invoice is wrong | Tom | | the second invoice is wrong |
Tom first draft of the flyer | Tom | | first draft of the flyer |
Tom needs 10 to 15 photos | Tom | | needs 10 to 15 photos |
Tom wants 5 copies of the report | Tom | | wants 5 copies of the report |
Rose half the price, tomorrow at 9 | Rose | | half the price | 11-19 09:00
Tom 3 rooms, 2 nights, Friday | Tom | | 3 rooms, 2 nights | 11-20 09:00
Tom open 9 to 5, call Monday | Tom | | open 9 to 5 | 11-23 09:00
April Jones 622 333 444 spring sale tomorrow 10 | April Jones | +34622333444 | spring sale | 11-19 10:00
Tom's invoice 10/2026 | Tom | | invoice 10/2026 |
Tom 50% deposit 12.50 today 6pm | Tom | | 50% deposit 12.50 | 11-18 18:00
Sam Friday meeting moved | Sam | | meeting moved | 11-20 09:00
Tom flight IB3170 at 18:10 | Tom | | flight IB3170 | 11-18 18:10
"""

POLISH = """
Kowalski 501 234 567 wycena, dziś o 17 | Kowalski | +48501234567 | wycena | 11-18 17:00
+48 601 222 333 Marek logo piątek rano | Marek | +48601222333 | logo | 11-20 09:00
0048 512 345 678 Kasia - ulotki - poniedziałek 9:30 | Kasia | +48512345678 | ulotki | 11-23 09:30
Zosia whatsapp 666 777 888 zdjęcia ze ślubu jutro po południu | Zosia | +48666777888 | zdjęcia ze ślubu | 11-19 15:00
501234567 | | +48501234567 | |
Biuro Rachunkowe Zysk 61 852 34 56 VAT 24.11 o 12 | Biuro Rachunkowe Zysk | +48618523456 | VAT | 11-24 12:00
Piotr 600.12.34.56 o wpół do szóstej | Piotr | +48600123456 | | 11-18 17:30
Beata 17.30 sprawdzić umowę | Beata | | sprawdzić umowę | 11-18 17:30
Ela, za półtorej godziny, projekt folderu | Ela | | projekt folderu | 11-18 17:12
roza jutro kwadrans po dziewiatej listy plac | roza | | listy plac | 11-19 09:15
Pan Wiśniewski 71 344 55 66 remont, dziś po południu | Pan Wiśniewski | +48713445566 | remont | 11-18 16:00
w przyszłym tygodniu Igor hosting | Igor | | hosting | 11-23 09:00
jan@acme.pl odpisać na ofertę w poniedziałek | | | odpisać na ofertę | 11-23 09:00
Bożena (Winnica Rzeka) etykieta 20.11 10:00 | Bożena (Winnica Rzeka) | | etykieta | 11-20 10:00
Sylwia 30.11 faktury | Sylwia | | faktury | 11-30 09:00
Maciek, 15 gru, wigilia firmowa | Maciek | | wigilia firmowa | 12-15 09:00
Marzena pyta o zamówienie 48213, dziś przed 18 | Marzena | | zamówienie 48213 | 11-18 17:30
Patryk za 2 tygodnie, przedłużenie umowy | Patryk | | przedłużenie umowy | 12-02 09:00
tel. 501 234 567 marta wycena | marta | +48501234567 | wycena |
Adrian, dzisiaj, 18:45, baner | Adrian | | baner | 11-18 18:45
Ola ; 699 888 777 ; pilne tłumaczenie ; jutro 13:00 | Ola | +48699888777 | pilne tłumaczenie | 11-19 13:00
oddzwoń do Bartka o 16.15 | Bartka | | | 11-18 16:15
+44 20 7946 0958 Mr Smith tłumaczenie czwartek | Mr Smith | +442079460958 | tłumaczenie | 11-19 09:00
Darek w następny czwartek o 17 logo | Darek | | logo | 11-26 17:00
Halina pod koniec miesiąca zamknięcie ksiąg | Halina | | zamknięcie ksiąg | 11-30 09:00
Jadzia o 17-tej wycena | Jadzia | | wycena | 11-18 17:00
anna nowak faktura korygująca jutro 15 | anna nowak | | faktura korygująca | 11-19 15:00
Dziś 16:30 Rafał Kozioł 610 203 040 poprawka logo | Rafał Kozioł | +48610203040 | poprawka logo | 11-18 16:30
663 445 566 - Berta - 17.45 - menu świąteczne | Berta | +48663445566 | menu świąteczne | 11-18 17:45
anna maria za 1,5 godziny | anna maria | | | 11-18 17:12
Irena dzwoniła w sprawie strony, prosi o telefon w piątek przed 12 | Irena | | strony | 11-20 11:30
odezwać się do Kuby 722 110 220 jutro | Kuby | +48722110220 | | 11-19 09:00
Dr Sowa wt 24 o 8:30 przegląd roczny | Dr Sowa | | przegląd roczny | 11-24 08:30
hydraulik 611 002 233 bojler, piątek 9:00 | hydraulik | +48611002233 | bojler | 11-20 09:00
Marcin jutro wpół do jedenastej napisy | Marcin | | napisy | 11-19 10:30
(22) 555 26 71 Dana prezentacja, czwartek w południe | Dana | +48225552671 | prezentacja | 11-19 12:00
Celina dziś wieczorem około siódmej, catering | Celina | | catering | 11-18 19:00
Aniela o 18.20: naklejki | Aniela | | naklejki | 11-18 18:20
Wiktor za pięć minut | Wiktor | | | 11-18 15:47
Lola w przyszłym miesiącu, kampania letnia | Lola | | kampania letnia | 12-01 09:00
w weekend zadzwonić do Roberta o film | Roberta | | film | 11-21 09:00
Aurora za tydzień o 11, VAT | Aurora | | VAT | 11-25 11:00
Gienek 5.12 godz. 10 stolarka | Gienek | | stolarka | 12-05 10:00
Daniel, w czwartek wieczorem, koncert | Daniel | | koncert | 11-19 19:00
Blanka b.lis@lilia.pl wysłać cennik w przyszłą środę | Blanka | | wysłać cennik | 11-25 09:00
nie odbiera Eliza 655 900 100, spróbować za 3 godziny | Eliza | +48655900100 | nie odbiera, spróbować | 11-18 18:42
Czesiek dzwonił przed chwilą w spr. plakatów, jutro wcześnie rano | Czesiek | | plakatów | 11-19 09:00
Emilia wczoraj o 18:20 prosiła o próbkę, zadzwonić dziś 18:30 | Emilia | | prosiła o próbkę | 11-18 18:30
Iwo PILNE 688 100 200 serwer leży | Iwo | +48688100200 | PILNE serwer leży |
Pola chce termin trzeciego o 11:30 | Pola | | chce termin | 12-03 11:30
kasia ze studia północ 601 234 567 logo piątek 12 | kasia ze studia północ | +48601234567 | logo | 11-20 12:00
JAN PAWEŁ 655123456 ZDJĘCIA JUTRO 10:00 | JAN PAWEŁ | +48655123456 | ZDJĘCIA | 11-19 10:00
pogadać z zuzanna o listach płac w poniedziałek rano | zuzanna | | listach płac | 11-23 09:00
644-556-677; rachunek za prąd; Andrzej; środa 25, 9:45 | Andrzej | +48644556677 | rachunek za prąd | 11-25 09:45
pytanie od Mai o hosting, za dziesięć minut | Mai | | hosting | 11-18 15:52
moja księgowa 225550122 kwartał, jutro w południe | moja księgowa | +48225550122 | kwartał | 11-19 12:00
Ania i Leon, 600999000, rezerwacja terminu, nd 29 o 18 | Ania i Leon | +48600999000 | rezerwacja terminu | 11-29 18:00
Bea: krótki film na sociale. Czwartek godz. 17 | Bea | | krótki film na sociale | 11-19 17:00
zadzwonić do taty o 8 wieczorem | taty | | | 11-18 20:00
Tomek pierwsza faktura jest zła | Tomek | | pierwsza faktura jest zła |
Tomek chce od 10 do 15 zdjęć | Tomek | | chce od 10 do 15 zdjęć |
Tomek trzy z pięciu plakatów do poprawy | Tomek | | trzy z pięciu plakatów do poprawy |
Tomek połowa zapłaty, jutro o 9 | Tomek | | połowa zapłaty | 11-19 09:00
Tomek 3 pokoje 2 noce, piątek | Tomek | | 3 pokoje 2 noce | 11-20 09:00
Maja Lipiec 622 333 444 promocja wiosna jutro 10 | Maja Lipiec | +48622333444 | promocja wiosna | 11-19 10:00
Marzec 622 333 444 basen piątek | Marzec | +48622333444 | basen | 11-20 09:00
Tomek faktura 10/2026 | Tomek | | faktura 10/2026 |
Tomek lot LO333 o 18:10 | Tomek | | lot LO333 | 11-18 18:10
Tomek projekt za 2000 zł, jutro | Tomek | | projekt za 2000 zł | 11-19 09:00
Tomek od poniedziałku ma urlop, dziś o 17 | Tomek | | od poniedziałku ma urlop | 11-18 17:00
Ubezpieczenia Nowak 22 621 34 56 polisa jutro | Ubezpieczenia Nowak | +48226213456 | polisa | 11-19 09:00
beata zdjecia slub jutro | beata | | zdjecia slub | 11-19 09:00
Tomek dwie strony do tekstu | Tomek | | dwie strony do tekstu |
Tomek wysyłka do Warszawy, czwartek | Tomek | | wysyłka do Warszawy | 11-19 09:00
"""

ROMANIAN = """
Popescu 0722 345 678 ofertă, azi la 17 | Popescu | +40722345678 | ofertă | 11-18 17:00
+40 723 111 222 Andrei logo vineri dimineața | Andrei | +40723111222 | logo | 11-20 09:00
0040 744 555 666 Ioana - pliante - luni 9:30 | Ioana | +40744555666 | pliante | 11-23 09:30
Ana whatsapp 0766 777 888 poze de la nuntă mâine după-amiază | Ana | +40766777888 | poze de la nuntă | 11-19 15:00
0722345678 | | +40722345678 | |
Contabilitate Zenit 0264 432 123 TVA pe 24 la 12 | Contabilitate Zenit | +40264432123 | TVA | 11-24 12:00
Petru 0722.345.678 la cinci și jumătate | Petru | +40722345678 | | 11-18 17:30
Bianca 17.30 verific contractul | Bianca | | verific contractul | 11-18 17:30
Ela, peste o oră și jumătate, broșură | Ela | | broșură | 11-18 17:12
roxana maine la noua si un sfert salarii | roxana | | salarii | 11-19 09:15
Dl. Stan 0256 200 304 renovare, azi după-masă | Dl. Stan | +40256200304 | renovare | 11-18 16:00
săptămâna viitoare Ion găzduire | Ion | | găzduire | 11-23 09:00
ion@acme.ro răspuns la propunere luni | | | răspuns la propunere | 11-23 09:00
Bogdana (Crama Rîu) etichetă 20.11 10:00 | Bogdana (Crama Rîu) | | etichetă | 11-20 10:00
Silvia 30.11 facturi | Silvia | | facturi | 11-30 09:00
Marius, 15 dec, petrecere firmă | Marius | | petrecere firmă | 12-15 09:00
Marina întreabă de comanda 48213, azi înainte de 18 | Marina | | întreabă de comanda 48213 | 11-18 17:30
Paul peste 2 săptămâni, prelungire contract | Paul | | prelungire contract | 12-02 09:00
tel 0722 345 678 marta ofertă | marta | +40722345678 | ofertă |
Adrian, azi, 18:45, banner | Adrian | | banner | 11-18 18:45
Lola ; 0799 888 777 ; traducere urgentă ; mâine 13:00 | Lola | +40799888777 | traducere urgentă | 11-19 13:00
sună înapoi pe Nicu la 16.15 | Nicu | | | 11-18 16:15
+44 20 7946 0958 Mr Smith traducere joi | Mr Smith | +442079460958 | traducere | 11-19 09:00
Dan joia viitoare la ora 17 logo | Dan | | logo | 11-26 17:00
Lia la sfârșitul lunii închidere contabilă | Lia | | închidere contabilă | 11-30 09:00
Nelu la cinci fără un sfert | Nelu | | | 11-18 16:45
Sara 0733 111 222 despre întâlnirea de luni, azi la 18 | Sara | +40733111222 | întâlnirea de luni | 11-18 18:00
ana popescu factura storno maine la 15 | ana popescu | | factura storno | 11-19 15:00
0763 445 566 - Berta - 17.45 - meniu de Crăciun | Berta | +40763445566 | meniu de Crăciun | 11-18 17:45
ana maria peste o ora si jumatate | ana maria | | | 11-18 17:12
Irina a sunat pentru site, vrea să o sun vineri înainte de 12 | Irina | | site | 11-20 11:30
de revenit la Cătălin 0722 110 220 mâine | Cătălin | +40722110220 | | 11-19 09:00
Dr. Sava marți 24 la 8:30 control anual | Dr. Sava | | control anual | 11-24 08:30
instalatorul 0761 002 233 centrală, vineri ora 9 | instalatorul | +40761002233 | centrală | 11-20 09:00
Marcel mâine la zece și jumătate subtitrări | Marcel | | subtitrări | 11-19 10:30
0040 (21) 555 26 71 Dana prezentare, joi la prânz | Dana | +40215552671 | prezentare | 11-19 12:00
Celia diseară pe la șapte, catering | Celia | | catering | 11-18 19:00
Angela la șase și douăzeci: stickere | Angela | | stickere | 11-18 18:20
Victor peste cinci minute | Victor | | | 11-18 15:47
Lola luna viitoare, campanie de vară | Lola | | campanie de vară | 12-01 09:00
în weekend de sunat pe Robert pentru film | Robert | | film | 11-21 09:00
Aurora peste o săptămână la 11, TVA | Aurora | | TVA | 11-25 11:00
Gelu 5 dec ora 10 tâmplărie | Gelu | | tâmplărie | 12-05 10:00
Daniel, joi seara, concert | Daniel | | concert | 11-19 19:00
Bianca b.crin@crin.ro de trimis tarifele miercurea viitoare | Bianca | | de trimis tarifele | 11-25 09:00
nu răspunde Elisa 0755 900 100, încerc peste 3 ore | Elisa | +40755900100 | nu răspunde, încerc | 11-18 18:42
Cezar a sunat mai devreme despre afișe, mâine dimineață devreme | Cezar | | mai devreme despre afișe | 11-19 09:00
Emilia ieri la 18:20 a cerut mostră, de sunat azi la 18:30 | Emilia | | a cerut mostră | 11-18 18:30
Iuliu URGENT 0788 100 200 server picat | Iuliu | +40788100200 | URGENT server picat |
Pavel vrea programare pe 3 la 11:30 | Pavel | | vrea programare | 12-03 11:30
Nadia și Teo, 0722 000 111, decorațiuni, sâmbătă la amiază | Nadia și Teo | +40722000111 | decorațiuni | 11-21 12:00
ioana de la studio nord 0722 345 678 logo vineri la 12 | ioana de la studio nord | +40722345678 | logo | 11-20 12:00
ION PAUL 0755123456 POZE MÂINE 10:00 | ION PAUL | +40755123456 | POZE | 11-19 10:00
de vorbit cu simona despre salarii luni dimineata | simona | | salarii | 11-23 09:00
0744-556-677; factura la curent; Andrei; miercuri 25, 9:45 | Andrei | +40744556677 | factura la curent | 11-25 09:45
întrebare de la Maia despre hosting, peste zece minute | Maia | | hosting | 11-18 15:52
contabila mea 0215550122 trimestru, mâine la prânz | contabila mea | +40215550122 | trimestru | 11-19 12:00
Ana și Leon, 0700999000, rezervare dată, dum 29 la 18 | Ana și Leon | +40700999000 | rezervare dată | 11-29 18:00
Xenia Pop 0264 555 121, la patru și zece, transfer domeniu | Xenia Pop | +40264555121 | transfer domeniu | 11-18 16:10
Bea: video scurt pentru rețele. Joi ora 17 | Bea | | video scurt pentru rețele | 11-19 17:00
de sunat pe tata la 8 seara | tata | | | 11-18 20:00
Toma prima factură e greșită | Toma | | prima factură e greșită |
Toma vrea de la 10 la 15 poze | Toma | | vrea de la 10 la 15 poze |
Toma trei din cinci afișe sunt greșite | Toma | | trei din cinci afișe sunt greșite |
Toma jumătate din plată, mâine la 9 | Toma | | jumătate din plată | 11-19 09:00
Toma 3 camere 2 nopți, vineri | Toma | | 3 camere 2 nopți | 11-20 09:00
Iulia Marin 0722 333 444 ofertă primăvară mâine la 10 | Iulia Marin | +40722333444 | ofertă primăvară | 11-19 10:00
Iulian 0722 333 444 piscină vineri | Iulian | +40722333444 | piscină | 11-20 09:00
Toma factura 10/2026 | Toma | | factura 10/2026 |
Toma zbor RO333 la 18:10 | Toma | | zbor RO333 | 11-18 18:10
Toma proiect de 2000 lei, mâine | Toma | | proiect de 2000 lei | 11-19 09:00
Toma e plecat de luni, azi la 17 | Toma | | e plecat de luni | 11-18 17:00
Asigurări Popa 021 312 45 67 poliță mâine | Asigurări Popa | +40213124567 | poliță | 11-19 09:00
sorina poze nunta maine | sorina | | poze nunta | 11-19 09:00
Toma două luni de întreținere | Toma | | două luni de întreținere |
Sam la 5 banner | Sam | | banner | 11-18 17:00
"""

SPANISH_TIMES = """
a la una | 11-19 13:00
a la 1 y media | 11-19 13:30
hoy a las 6 de la tarde | 11-18 18:00
sobre las 5 y cuarto | 11-18 17:15
a las 17:30 h | 11-18 17:30
a las 17.30h | 11-18 17:30
a las 18 horas | 11-18 18:00
5pm | 11-18 17:00
5:30 p.m. | 11-18 17:30
mañana 9 am | 11-19 09:00
mañana a mediodía | 11-19 12:00
a primera hora de la tarde de mañana | 11-19 15:00
mañana a primera hora de la tarde | 11-19 15:00
mañana por la mañana a las 10 | 11-19 10:00
el jueves 19 | 11-19 09:00
este viernes | 11-20 09:00
el viernes por la tarde | 11-20 15:00
viernes noche | 11-20 19:00
el próximo lunes | 11-23 09:00
lunes próximo | 11-23 09:00
el lunes de la semana que viene | 11-23 09:00
la próxima semana | 11-23 09:00
a principios de la semana que viene | 11-23 09:00
a mediados de la semana que viene | 11-25 09:00
a finales de la semana que viene | 11-27 09:00
el mes que viene | 12-01 09:00
a principios de mes | 12-01 09:00
a finales de mes | 11-30 09:00
dentro de tres días | 11-21 09:00
en una semana | 11-25 09:00
en 15 días | 12-03 09:00
dentro de quince días | 12-03 09:00
en ocho días | 11-26 09:00
dentro de un mes | 12-18 09:00
en dos meses | 2027-01-18 09:00
en un rato | 11-18 16:12
en 1 hora | 11-18 16:42
en una hora | 11-18 16:42
en 1h | 11-18 16:42
en 1h30 | 11-18 17:12
en 2 horas y media | 11-18 18:12
dentro de 45 min | 11-18 16:27
en 90 minutos | 11-18 17:12
en hora y cuarto | 11-18 16:57
en una hora y cuarto | 11-18 16:57
el 3 de dic. | 12-03 09:00
3 dic | 12-03 09:00
el tres de diciembre | 12-03 09:00
el uno de diciembre | 12-01 09:00
primero de diciembre | 12-01 09:00
el 1/12 | 12-01 09:00
1.12.2026 | 12-01 09:00
01-12-26 | 12-01 09:00
el día 30 a las 10 | 11-30 10:00
martes, 24 de noviembre, 10:00 | 11-24 10:00
mié 25 nov | 11-25 09:00
vie 20 10h | 11-20 10:00
lun. 9:00 | 11-23 09:00
sáb por la mañana | 11-21 09:00
entre las 4 y las 5 | 11-18 16:00
de 4 a 5 | 11-18 16:00
antes de las 17 | 11-18 16:30
después de las 17 | 11-18 17:00
a partir de las 17h | 11-18 17:00
antes de comer mañana | 11-19 13:30
mañana después de comer | 11-19 15:00
a media mañana | 11-19 10:30
mañana a media mañana | 11-19 10:30
a media tarde | 11-18 16:00
hoy al final del día | 11-18 17:30
esta tarde a las 6 | 11-18 18:00
a las seis de la tarde | 11-18 18:00
a las 12 de la noche | 11-19 00:00
a las 9 de la noche | 11-18 21:00
21h | 11-18 21:00
el lunes a las nueve menos cuarto de la mañana | 11-23 08:45
"""

ENGLISH_TIMES = """
at five | 11-18 17:00
at 5 o'clock | 11-18 17:00
5 o'clock tomorrow | 11-19 17:00
at 1700 | 11-18 17:00
1730h | 11-18 17:30
5.30pm | 11-18 17:30
17h30 | 11-18 17:30
at quarter past 4 | 11-18 16:15
a quarter to 6 | 11-18 17:45
twenty-five to six | 11-18 17:35
5 to 6 | 11-18 17:55
20 past 5 | 11-18 17:20
noon tomorrow | 11-19 12:00
midday Thursday | 11-19 12:00
midnight | 11-19 00:00
tomorrow morning at 9:15 | 11-19 09:15
tomorrow evening | 11-19 19:00
tomorrow night at 8 | 11-19 20:00
tonight at 9 | 11-18 21:00
this Friday | 11-20 09:00
this coming Monday | 11-23 09:00
next Tue | 11-24 09:00
next Friday | 11-27 09:00
Friday next week | 11-27 09:00
Wed 2pm | 11-25 14:00
Wednesday | 11-25 09:00
Thurs. at 3 | 11-19 15:00
Sat morning | 11-21 09:00
Sunday | 11-22 09:00
early next week | 11-23 09:00
mid next week | 11-25 09:00
end of next week | 11-27 09:00
end of the week | 11-20 09:00
end of month | 11-30 09:00
beginning of next month | 12-01 09:00
in a week | 11-25 09:00
in a week's time | 11-25 09:00
in two weeks' time | 12-02 09:00
in a fortnight | 12-02 09:00
in a month | 12-18 09:00
in 3 months | 2027-02-18 09:00
in ten days | 11-28 09:00
in a few days | 11-21 09:00
in an hour | 11-18 16:42
in 1.5 hours | 11-18 17:12
in 1h 30m | 11-18 17:12
in two and a half hours | 11-18 18:12
in three quarters of an hour | 11-18 16:27
in a quarter of an hour | 11-18 15:57
in quarter of an hour | 11-18 15:57
in 15 | 11-18 15:57
half an hour from now | 11-18 16:12
in a bit | 11-18 16:12
in a minute | 11-18 15:43
in a few minutes | 11-18 15:45
3rd of December | 12-03 09:00
December 3rd | 12-03 09:00
Dec. 3 at 4 | 12-03 16:00
the third of December | 12-03 09:00
on the 1st | 12-01 09:00
the 24th | 11-24 09:00
24th Nov | 11-24 09:00
Tue 24 Nov 2026 | 11-24 09:00
24/11/26 | 11-24 09:00
24.11. | 11-24 09:00
2026-11-24 | 11-24 09:00
between 4 and 5 | 11-18 16:00
between 4 and 5pm | 11-18 16:00
after 5 | 11-18 17:00
before lunch tomorrow | 11-19 13:30
by end of day | 11-18 17:30
by EOD tomorrow | 11-19 17:30
close of play | 11-18 17:30
by tomorrow noon | 11-19 12:00
a week on Friday | 11-27 09:00
Monday week | 11-30 09:00
two weeks on Tuesday | 12-08 09:00
a week tomorrow | 11-26 09:00
within half an hour | 11-18 16:12
within 2 hours | 11-18 17:42
in the next hour | 11-18 16:42
straight after work | 11-18 19:00
"""

POLISH_TIMES = """
o piątej | 11-18 17:00
o pierwszej | 11-19 13:00
o trzeciej po południu jutro | 11-19 15:00
o 17 | 11-18 17:00
o 17-ej | 11-18 17:00
o 17:30 | 11-18 17:30
o 17.30 | 11-18 17:30
godz. 17 | 11-18 17:00
godz 17:15 | 11-18 17:15
g. 17 | 11-18 17:00
na 17 | 11-18 17:00
po 17 | 11-18 17:00
przed 17 | 11-18 16:30
do 17 | 11-18 16:30
między 16 a 17 | 11-18 16:00
od 16 do 17 | 11-18 16:00
16-17 | 11-18 16:00
wpół do szóstej | 11-18 17:30
o pół do szóstej | 11-18 17:30
za piętnaście piąta | 11-18 16:45
za dziesięć piąta | 11-18 16:50
za 10 piąta | 11-18 16:50
piętnaście po piątej | 11-18 17:15
5 po piątej | 11-18 17:05
kwadrans po 17 | 11-18 17:15
kwadrans przed piątą | 11-18 16:45
o siedemnastej trzydzieści | 11-18 17:30
o osiemnastej | 11-18 18:00
o dwudziestej | 11-18 20:00
o dwudziestej pierwszej | 11-18 21:00
jutro rano | 11-19 09:00
jutro z rana | 11-19 09:00
jutro w południe | 11-19 12:00
jutro wieczorem | 11-19 19:00
dziś wieczorem | 11-18 19:00
dzisiaj po południu | 11-18 16:00
pojutrze po południu | 11-20 15:00
popojutrze | 11-21 09:00
w poniedziałek | 11-23 09:00
we wtorek rano | 11-24 09:00
w środę | 11-25 09:00
w czwartek o 9 | 11-19 09:00
w piątek po południu | 11-20 15:00
w sobotę | 11-21 09:00
w niedzielę wieczorem | 11-22 19:00
do poniedziałku | 11-23 09:00
od poniedziałku | 11-23 09:00
na wtorek | 11-24 09:00
pon. 10 | 11-23 10:00
wt 10:00 | 11-24 10:00
śr 25.11 | 11-25 09:00
czw. o 12 | 11-19 12:00
pt 15 | 11-20 15:00
sob rano | 11-21 09:00
ndz 12 | 11-22 12:00
w najbliższy piątek | 11-20 09:00
w przyszły piątek | 11-27 09:00
w przyszłą środę | 11-25 09:00
w następną sobotę | 11-28 09:00
w ten piątek | 11-20 09:00
w tym tygodniu | 11-19 09:00
w piątek w przyszłym tygodniu | 11-27 09:00
na początku przyszłego tygodnia | 11-23 09:00
w połowie przyszłego tygodnia | 11-25 09:00
pod koniec tygodnia | 11-20 09:00
za tydzień | 11-25 09:00
za dwa tygodnie | 12-02 09:00
za tydzień w poniedziałek | 11-23 09:00
w poniedziałek za tydzień | 11-23 09:00
za miesiąc | 12-18 09:00
za 3 miesiące | 2027-02-18 09:00
za trzy dni | 11-21 09:00
za kilka dni | 11-21 09:00
za parę dni | 11-21 09:00
za godzinę | 11-18 16:42
za godzinkę | 11-18 16:42
za dwie godziny | 11-18 17:42
za 2h | 11-18 17:42
za 1,5h | 11-18 17:12
za dwie i pół godziny | 11-18 18:12
za godzinę i kwadrans | 11-18 16:57
za półtora godziny | 11-18 17:12
za pół godzinki | 11-18 16:12
za kwadransik | 11-18 15:57
za 15 minut | 11-18 15:57
za 5 min | 11-18 15:47
za chwilę | 11-18 15:57
za moment | 11-18 15:57
w ciągu godziny | 11-18 16:42
3 grudnia | 12-03 09:00
3-go grudnia | 12-03 09:00
3 gru | 12-03 09:00
trzeciego grudnia | 12-03 09:00
24-go | 11-24 09:00
24 listopada 2026 | 11-24 09:00
24 XI | 11-24 09:00
24.XI | 11-24 09:00
24.11.2026 r. o 10 | 11-24 10:00
w dniu 24.11 | 11-24 09:00
pod wieczór | 11-18 19:00
przed południem jutro | 11-19 09:00
do południa jutro | 11-19 09:00
jutro przed obiadem | 11-19 13:30
po obiedzie | 11-18 16:00
na koniec dnia | 11-18 17:30
z samego rana w poniedziałek | 11-23 09:00
koniecznie dziś | 11-18 16:42
"""

ROMANIAN_TIMES = """
la cinci | 11-18 17:00
la ora cinci | 11-18 17:00
la 5 | 11-18 17:00
la 5 și un sfert | 11-18 17:15
la cinci și zece | 11-18 17:10
la șase fără zece | 11-18 17:50
la ora 17:30 | 11-18 17:30
ora 17.30 | 11-18 17:30
la 17 fix | 11-18 17:00
după 17 | 11-18 17:00
după ora 17 | 11-18 17:00
înainte de ora 17 | 11-18 16:30
până la 17 | 11-18 16:30
până în 17 | 11-18 16:30
pe la 17 | 11-18 17:00
în jur de 17 | 11-18 17:00
între 16 și 17 | 11-18 16:00
de la 16 la 17 | 11-18 16:00
la unu jumate | 11-19 13:30
la prânz mâine | 11-19 12:00
mâine dimineață la 9 | 11-19 09:00
mâine seară | 11-19 19:00
mâine seara la 7 | 11-19 19:00
astă-seară | 11-18 19:00
deseară la 8 | 11-18 20:00
azi după-amiază | 11-18 16:00
azi după prânz | 11-18 16:00
poimâine seara | 11-20 19:00
răspoimâine | 11-21 09:00
luni | 11-23 09:00
lunea | 11-23 09:00
marți dimineață | 11-24 09:00
miercuri | 11-25 09:00
joi la 9 | 11-19 09:00
vineri după-amiază | 11-20 15:00
sâmbătă | 11-21 09:00
duminică seara | 11-22 19:00
până luni | 11-23 09:00
lun 10:00 | 11-23 10:00
mar 24 nov | 11-24 09:00
mie 25 | 11-25 09:00
vin la 15 | 11-20 15:00
sâm 11 | 11-21 11:00
dum 12 | 11-22 12:00
vinerea viitoare | 11-27 09:00
vinerea asta | 11-20 09:00
săptămâna asta vineri | 11-20 09:00
săptămâna aceasta | 11-19 09:00
la începutul săptămânii viitoare | 11-23 09:00
la sfârșitul săptămânii | 11-20 09:00
la mijlocul săptămânii viitoare | 11-25 09:00
luna viitoare | 12-01 09:00
la începutul lunii viitoare | 12-01 09:00
într-o săptămână | 11-25 09:00
peste o săptămână | 11-25 09:00
peste două săptămâni | 12-02 09:00
în două săptămâni | 12-02 09:00
peste o lună | 12-18 09:00
peste trei zile | 11-21 09:00
în câteva zile | 11-21 09:00
într-o oră | 11-18 16:42
peste două ore | 11-18 17:42
în 2h | 11-18 17:42
peste 2 ore și jumătate | 11-18 18:12
peste o oră și un sfert | 11-18 16:57
într-o jumătate de oră | 11-18 16:12
în jumătate de oră | 11-18 16:12
peste jumătate de oră | 11-18 16:12
într-un sfert de oră | 11-18 15:57
peste 45 de min | 11-18 16:27
în 20 min | 11-18 16:02
în următoarea oră | 11-18 16:42
3 decembrie | 12-03 09:00
pe 3 dec | 12-03 09:00
pe 3.12 | 12-03 09:00
trei decembrie | 12-03 09:00
întâi decembrie | 12-01 09:00
data de 24 | 11-24 09:00
marți 24 noiembrie ora 10:00 | 11-24 10:00
24.11.2026 | 11-24 09:00
la prima oră luni | 11-23 09:00
la finalul zilei | 11-18 17:30
la sfârșit de săptămână | 11-20 09:00
dimineața | 11-19 09:00
diseară târziu | 11-18 19:00
spre seară | 11-18 19:00
"""


def rows_of(language: str, table: str) -> list[tuple[str, ...]]:
    rows = ([*row.split("|"), "", "", "", ""][:5] for row in table.strip().splitlines())
    return [(language, *(cell.strip() for cell in row)) for row in rows]


ROWS = [
    *rows_of("es", SPANISH),
    *rows_of("en", ENGLISH),
    *rows_of("pl", POLISH),
    *rows_of("ro", ROMANIAN),
]

TIMES = [
    (language, *(cell.strip() for cell in row.split("|")))
    for language, table in (("es", SPANISH_TIMES), ("en", ENGLISH_TIMES), ("pl", POLISH_TIMES), ("ro", ROMANIAN_TIMES))
    for row in table.strip().splitlines()
]


def read(language: str, line: str, people: tuple[Caller, ...] = ()) -> QuickLine:
    zone, region = PLACES[language]
    now, clock = NOW.replace(tzinfo=zone).astimezone(UTC), BusinessClock(WorkTime(HOURS, zone))
    numbers, dates = PhoneNumbers(lambda: region), CalendarDates(lambda: region)
    return read_line(line, now, zone, people, numbers, dates, clock, language, region)


def wall(moment: datetime | None, language: str) -> str:
    if moment is None:
        return ""
    there = moment.astimezone(PLACES[language][0])
    return there.strftime("%m-%d %H:%M" if there.year == NOW.year else "%Y-%m-%d %H:%M")


@pytest.mark.parametrize(("language", "line", "name", "number", "about", "back"), ROWS, ids=lambda cell: cell)
def test_a_line_typed_in_a_hurry_is_read_whole(
    language: str, line: str, name: str, number: str, about: str, back: str
) -> None:
    said = read(language, line)
    assert (said.name, said.number, said.about, wall(said.call_back_at, language)) == (name, number, about, back)


@pytest.mark.parametrize(("language", "said", "back"), TIMES, ids=lambda cell: cell)
def test_a_time_is_understood_behind_a_name_and_between_commas(language: str, said: str, back: str) -> None:
    for line in (f"Hugo Pérez {said}", f"Hugo Pérez 600 123 456, {said}, cosas"):
        found = read(language, line)
        assert (found.name, wall(found.call_back_at, language)) == ("Hugo Pérez", back)
    assert found.about == "cosas"


def test_a_company_in_brackets_tells_which_client_it_is() -> None:
    norte = Caller("Estudio Norte", client_id="norte")
    said = read("es", "Marta (Estudio Norte) 600 123 456 logo", (norte,))
    assert (said.name, said.client_id) == ("Marta (Estudio Norte)", "norte")


def test_people_who_changed_since_the_last_line_are_known_at_once() -> None:
    before = read("es", "Iker presupuesto", (Caller("Iker Pons", "+34600000001"),))
    after = read("es", "Iker presupuesto", (Caller("Iker Sanz", "+34600000002"),))
    assert (before.name, after.name) == ("Iker Pons", "Iker Sanz")


def test_five_thousand_people_do_not_slow_the_typing() -> None:
    people = tuple(Caller(f"{('Marta', 'Luis', 'Ana')[n % 3]} Familia{n}", f"+346{n:08d}") for n in range(5_000))
    line = "Marta 600 123 456 presupuesto de la campaña, mañana por la tarde"
    read("es", line, people)
    elapsed = []
    for end in range(1, len(line)):
        begun = process_time()
        read("es", line[:end], people)
        elapsed.append(process_time() - begun)
    assert sorted(elapsed)[len(elapsed) // 2] < 0.05
