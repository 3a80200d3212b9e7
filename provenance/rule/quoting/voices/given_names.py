"""Given names that are seldom anything else: a name that begins with one of them is that of a person.

Names of places and things (Chelsea, Austin, Grace, Mark as a verb at the start) are left out where they mislead.
"""

from __future__ import annotations

from provenance.text.word_list import words

GIVEN_NAMES = words(
    """
    aaron abdul abdullah abigail adaeze adam adaora aditi adriana agnieszka ahmed ailsa aisha alan albert alejandro
    alex alexander alexandra alexei ali alice alicia alison allison amanda amara amelia amina amit amy ana
    anders andre andrea andreas andrew andrzej angela angus anil anita anja ann anna anne anneke annette annika
    anthony antoine anton antonio ariel arjun arthur arun astrid aurélie ayodele ayse babatunde bambang barbara
    beatrice beatriz ben bengt benjamin benoît bernard beth bill birgit björn bob boris bram brandon brian bridget
    bruce bruno callum camila camille carl carla carlos carmen carol caroline carolyn catarina catherine catriona
    cecilia cesar charles charlotte chen chidi chloe chloé chris christian christina christine christopher claire
    clara claudia colin craig cristina cynthia cécile céline daan dan daniel daniela danielle david deborah declan
    deepa denis denise dennis derek dermot diana diane didier diego dieter dimitri dmitri dominic donald donna
    dorothy douglas duarte dylan eamon edgar edith eduardo edward eileen elaine eleanor elena elias elif elisabeth
    elise elizabeth ella ellen elsa emily emma emre emrys eoin eric erica erik erin ernest esther ethan eugene eva
    evelyn fabio faisal fatima fatou felix femke ferenc fergus fernando fiona fionnuala flavia florence folake
    frances francesca francesco francis francisco francois frank franz françois fred frederick gabriel gabriela
    gareth gary gaëlle geneviève geoffrey george gerald gerard gerd gilberto giovanni gita giulia gloria gordon
    graham greg gregory guillaume guillermo gunnar gustavo gwen gwyneth gérard günter hamish hana hannah hans harold
    harry haruka hassan heather hector heidi heike heitor helen helena helga henrik henry herbert hiroshi howard
    hugh hugo hélène iain ian ibrahim ignacio ildiko ilse imran indira ines inga ingeborg ingmar ingrid irene
    isaac isabel isabela isabella istvan ivan jack jacob jacqueline jacques jaime jake jakob james jan jane janet
    janice jason javier jay jean jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica ji-woo jim jin jiri
    joan joanna joanne joao joe joel johan johannes john johnny jon jonas jonathan joost jorge jose josef joseph
    josh joshua josé joyce joão juan judith judy julia julian julie justin jérôme jörg jürgen kamal karen karin karl
    karl-heinz katarzyna kate katharina katherine kathleen kathryn katie katrin kaye keiko keith kelly kemal ken
    kenji kenneth kenta kevin khalid kieran kim kimberly kirsten klaus kofi kristin kristina kumar kwame lakshmi
    lars laszlo laura lauren laurence laurent lawrence layla lea leah leif leila lena leon leonard leonardo leslie
    lewis liam lieselotte lila linda lindiwe linh lisa lorenzo lotte louis louise lourdes luc lucas lucia luciana
    lucy luis luisa luiz lukas luke lydia lynn maarten maeve magdalena magnus mairead mamadou manfred manuel marc
    marcel marcelo marco marcos marcus marek margaret maria mariana marianne marie mario marion marta martha martin
    mary mateo mathias mathilde mats matteo matthew matthias maureen maurice max maxime megan mehmet mei melissa mia
    michael michel michelle miguel mike min-jun minh mohamed mohammad mohammed monica monika muhammad mustafa nadia
    nana nancy naomi natalia natalie natasha nathalie nathan neil nelson ngozi nguyen niall niamh nicholas nick
    nicola nicolas nikolai nils nina nisha nomsa nora norman nour noémie nuno olaf olga oliver olivia olivier olle
    omar orla oscar otto owain owen pablo padraig pamela pascal patricia patrick paul paula pauline paulo pawel
    pedro peter petr petra phil philip philippe phillip pia pierre pieter piotr pooja priya putu rachel radu
    rafael rahul rainer raj ralph raul ravi raymond rebecca renata renato renee rhys ricardo richard rita robert
    roberta roberto robin rodrigo roger rohit roland ron ronald ronan rory rosa rosemary ruairi rui ruth ryan rémi
    sabine sacha sally salman sam samantha samir samuel sander sandra sanjay saoirse sara sarah sasha satoshi scott
    sean sebastian serge sergei sergio sharon sheila shirley silvia simon simone sinead siobhan sioned sipho siri
    siti sofia solange somchai sonia soo-jin sophia sophie stefan stefanie stephanie stephen steve steven stewart
    stuart sunil sunita suresh susan susanne suzanne sven sylvia sylvie sébastien takashi tanya tara tariq tatiana
    ted teresa thabo theodore theresa thi thiago thierry thomas tim timothy tina tobias todd tom tomas tomasz tommy
    tony tove tracy tunde ulla ulrich ulrike ursula uwe valentina valerie vanessa vera veronica victor victoria
    vijay vikram viktor vincent virginie vitor vivian vladimir volker véronique walter wanda wei wendy werner
    wilhelm willem william wim wolfgang xavier xi yasmin yelena ylva yoko yousef youssef yuki yuri yusuf yves yvonne
    zachary zainab zanele zara zdenek zoe zoltan élodie étienne
    """
)
