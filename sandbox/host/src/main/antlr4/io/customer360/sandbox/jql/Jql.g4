// The part of JQL that the stand-in Jira understands.
grammar Jql;

options { caseInsensitive = true; }

query : anyOf? order? EOF ;

anyOf : allOf (OR allOf)* ;

allOf : single (AND single)* ;

single
    : NOT single          # negation
    | '(' anyOf ')'       # group
    | field condition     # test
    ;

condition
    : comparator operand  # comparison
    | IS NOT? EMPTY       # emptiness
    | NOT? IN membership  # among
    ;

comparator : '=' | '!=' | '>=' | '>' | '<=' | '<' | '~' | '!~' ;

membership : list | function ;

operand : EMPTY | function | list | value ;

list : '(' element (',' element)* ')' ;

element : EMPTY | function | value ;

function : WORD '(' (value (',' value)*)? ')' ;

value : STRING | WORD ;

field : CF '[' WORD ']' | STRING | WORD ;

order : ORDER BY sort (',' sort)* ;

sort : field direction=(ASC | DESC)? ;

AND : 'and' | '&&' | '&' ;
OR : 'or' | '||' | '|' ;
NOT : 'not' | '!' ;
IS : 'is' ;
IN : 'in' ;
EMPTY : 'empty' | 'null' ;
ORDER : 'order' ;
BY : 'by' ;
ASC : 'asc' ;
DESC : 'desc' ;
CF : 'cf' ;

STRING
    : '"' (ESCAPE | ~["\\\r\n])* '"'
    | '\'' (ESCAPE | ~['\\\r\n])* '\''
    ;

fragment ESCAPE : '\\' (["'\\ntr ] | 'u' HEX HEX HEX HEX) ;

fragment HEX : [0-9a-f] ;

WORD : ~[ \t\r\n"'()=!<>~,[\]&|{}*/%+^$#@;?`\\]+ ;

SPACE : [ \t\r\n]+ -> skip ;
