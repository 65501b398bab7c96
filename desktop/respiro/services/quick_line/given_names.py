"""First names and surnames, folded, that tell a name typed in small letters from a subject."""

import re

_ENGLISH = """
adam alan alex alice amy andrew ann andy anna anne anthony ben betty brian carol charles charlie charlotte chloe chris
claire daniel dan dave david diana diane ed edward ella emily emma eric ethan eva eve fiona frank fred george grace
greg hannah harry helen henry holly jack jacob jake james jane jason jean jeff jennifer jenny jess jessica jim jo joe
john jon josh julia julie karen kate kathy katie keith ken kevin kim larry laura leo liam lily linda lisa liz louise
lucy luke lynn maggie mary matt max megan mia mike molly nancy natalie nathan neil nick nicole noah olivia oscar pam
pat patrick paul peter phil poppy rachel rebecca rob robert rosie ruby ruth ryan sally sam sandra sarah scott sean
sharon simon sophia sophie stephen steve sue susan tim tina tom tony vicky william zoe
"""
_SPANISH = """
adrian agustin ainhoa alba alberto alejandra alejandro alfonso alfredo alicia alvaro amparo ana andrea andres angel
angela angeles antonio antonia arturo aurora beatriz begona belen bernardo blanca borja bruno candela carla carlos
carmen carolina cecilia celia cesar clara claudia concha consuelo cristina dani daniel david diego dolores eduardo
elena elisa emilio encarna enrique ernesto esteban ester esther eugenia eva fatima federico felipe felix fernando
francisco gabriel gema gloria gonzalo guillermo hector hugo ignacio ines irene isabel ivan jaime javi javier jesus
joaquin jordi jorge jose juan juana juanjo julian julio laia lara laura leticia lola lorena lorenzo lucas lucia luis
luisa luz macarena manolo manuel manuela mar marcos margarita maria mariano marina mario marisa marta martin mateo
matias mercedes miguel miriam monica montse nacho natalia nerea nicolas noelia nuria olga oscar pablo paco paloma
patricia paula pedro pepa pepe pilar quique rafa rafael ramon raquel raul ricardo roberto rocio rodrigo rosa rosario
ruben salvador samuel sandra santiago sara sergio silvia sofia sonia susana teresa tomas toni vanesa vero veronica
vicente victor virginia yolanda
"""
_POLISH = """
adam ada aga agata agnieszka ala aleksander aleksandra alicja andrzej ania anna antoni arek artur asia barbara bartek
basia beata bogdan bozena cezary czarek damian danuta darek dawid dominik dorota edyta ela elzbieta emilia ewa filip
franek gosia grazyna grzegorz grzesiek halina hania hanna helena henryk hubert iga igor inga irena iwona iza izabela
jacek jakub jan janek janusz jarek jerzy joanna joasia jola jolanta jozef julia justyna kacper kamil karol karolina
kasia katarzyna kinga konrad krystyna krysia krzysiek krzysztof kuba lena leszek lukasz maciej maciek magda magdalena
maja malgorzata malgosia marcin marek maria mariola mariusz marta mateusz michal mikolaj mirek monika natalia nina
norbert ola olek olga oliwia patryk pawel piotr piotrek przemek radek rafal renata robert roman ryszard sebastian
slawek stanislaw sylwia szymon tadeusz teresa tomasz tomek urszula wanda weronika wiktor wiktoria witold wojciech
wojtek zbigniew zofia zosia zuzanna
"""
_ROMANIAN = """
adela adi adina adrian alexandra alexandru alin alina ana anca andra andreea andrei angela anton aurel aurelia bianca
bogdan camelia carmen catalin catalina catrinel cezar ciprian claudia constantin corina cornel cosmin costel costin
crina cristi cristian cristina dan dana daniel daniela denisa diana doina doru dragos dumitru elena eliza emil eugen
eugenia felicia felix florentina florin florina gabi gabriel gabriela george georgiana gheorghe gigi grigore horia
ilie ileana ilinca ioan ioana ion ionel ionut irina iulia iulian larisa laura lavinia lia liliana liviu livia lucian
luiza madalina magda marcel maria mariana marian marin marina marius marta mihaela mihai mihnea mircea mirela monica
nadia natalia nelu nicoleta nicu nicolae oana octavian olga ovidiu paul paula petre petru radu raluca ramona razvan
roberta robert rodica roxana sabina sandu silviu silvia simona sorin sorina stefan stefania tereza teodora tiberiu
toma tudor valentin valentina vasile vali veronica victor victoria violeta viorel viorica vlad
"""
_SURNAMES = """
alonso arias cano castro crespo delgado diez duran gallego garcia
garrido gil guerrero herrera iglesias leon lozano marin medina mendez mora moreno moya navarro nieto ortega ortiz pena
prieto ramos rubio ruiz sanz serrano soler soto suarez vargas vega vicente vidal
brown clark davies evans harris hughes jones lee lewis miller moore morris murphy roberts smith
taylor thomas turner walker wright
duda krol kaczmarek kowalczyk nowak mazur pawlak sikora stepien wojcik wozniak wrobel zajac
barbu ciobanu constantin dinu dobre dumitru florea gheorghe ilie ion lazar luca lupu manea marin matei mihai moldovan
munteanu neagu nistor oprea pop popa radu rusu sandu serban stan stanciu stoica toma tudor ungureanu voicu
"""
GIVEN_NAMES = frozenset(f"{_ENGLISH} {_SPANISH} {_POLISH} {_ROMANIAN}".split())
_FAMILY_NAMES = frozenset(_SURNAMES.split())
_NO_NAMES = frozenset(
    (
        "diez",
        "vez",
        "lesson",
        "season",
        "reason",
        "person",
        "prison",
        "polski",
        "polska",
        "angielski",
        "angielska",
        "niemiecki",
        "niemiecka",
        "miejski",
        "miejska",
    )
)
_FAMILY_ENDING = re.compile(
    r"\w{2,}(?:ez|ski|ska|cki|cka|dzki|dzka|wicz|czyk|escu|eanu|oiu|aru|son|ssen|sson)|[od]'\w{3,}|mc\w{4,}"
)


def is_given_name(word: str) -> bool:
    """Tell whether a folded word is a common first name."""
    return word in GIVEN_NAMES


def is_family_name(word: str) -> bool:
    """Tell whether a folded word is a common surname, or ends as they do."""
    return word in _FAMILY_NAMES or (word not in _NO_NAMES and bool(_FAMILY_ENDING.fullmatch(word)))
