; Inno Setup 6.3 or newer: packs the folder that installer/windows/build.py made. It is given Version and Folder:
;   iscc /DVersion=0.1.0 /DFolder=..\..\build installer\windows\sightline.iss
; To sign: give iscc a tool, /Ssigning="signtool sign /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 /a $f",
; and /DSign. Without a certificate Windows warns of an unknown publisher.

#define Name "Sightline"

[Setup]
AppId={{6B1D7C0E-6B0B-4B0D-9C61-6C3A3D0F5A11}
AppName={#Name}
AppVersion={#Version}
AppPublisher=Sightline developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir={#Folder}
OutputBaseFilename=Sightline-{#Version}-setup
SetupIconFile={#Folder}\icons\sightline.ico
UninstallDisplayIcon={app}\sightlinew.exe
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; For this person alone, so that no administrator is needed, unless that is chosen.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
MinVersion=10.0.17763
#ifdef Sign
SignTool=signing
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
; These two came later: they are offered where this Inno Setup has them.
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\ChineseSimplified.isl")
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Of the version before nothing may be left that this one would load.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\dist\sightline\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\sightlinew.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\sightlinew.exe"; Tasks: desktopicon

[Registry]
; "Open with", without taking any type of file away from another program.
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\shell\open\command"; ValueType: string; ValueData: """{app}\sightlinew.exe"" gui ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".png"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".gif"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"
Root: HKA; Subkey: "Software\Classes\Applications\sightlinew.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"

[Run]
Filename: "{app}\sightlinew.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; What was asked and answered lies in %LOCALAPPDATA%\sightline, which uninstalling leaves.
